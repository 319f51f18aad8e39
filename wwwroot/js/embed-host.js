/* Fits frames of this portal to their content. One listener a page, however often this is included. */
(function (w, d) {
  if (w.uccnEmbed) return;
  w.uccnEmbed = 1;
  w.addEventListener('message', function (e) {
    var m = e.data, f = d.getElementsByTagName('iframe'), i;
    if (!m || m.type !== 'uccn-embed:size' || m.v !== 1 || !Number.isFinite(m.height) || m.height <= 0) return;
    for (i = 0; i < f.length; i++)
      if (f[i].contentWindow === e.source) f[i].style.height = Math.min(6000, Math.max(80, Math.ceil(m.height))) + 'px';
  });
  /* A frame that was ready before this script, or has been, is asked once more. */
  var f = d.getElementsByTagName('iframe'), i;
  for (i = 0; i < f.length; i++) if (f[i].contentWindow) f[i].contentWindow.postMessage({ type: 'uccn-embed:ping', v: 1 }, '*');
})(window, document);
