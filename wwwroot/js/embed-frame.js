/* Tells the host page how high this frame's content is. Nothing else can be asked of it. */
(function (w, d) {
  var host = w.parent, box = d.querySelector('main'), sent = 0, before = 0, turns = 0, due = 0;
  if (host === w || !box) return;
  var id = new URLSearchParams(w.location.search).get('eid'), page = d.querySelector('link[rel=canonical]');
  function send(again) {
    due = 0;
    var height = Math.ceil(box.getBoundingClientRect().height);
    if (!height || (!again && (turns > 20 || Math.abs(height - sent) < 2))) return;
    /* There and back again and again: the host's reaction changes our height. */
    if (!again) { turns = height === before ? turns + 1 : 0; before = sent; }
    sent = height;
    host.postMessage({ type: 'uccn-embed:size', v: 1, id: id, height: height, lang: w.location.pathname.split('/')[3], url: page && page.href }, '*');
    host.postMessage({ sentinel: 'amp', type: 'embed-size', height: height }, '*');
  }
  function soon() { due = due || w.requestAnimationFrame(function () { send(); }); }
  w.addEventListener('message', function (e) {
    if (e.source === host && e.data && e.data.type === 'uccn-embed:ping' && e.data.v === 1) send(true);
  });
  /* At once: a frame out of sight is given no animation frames. */
  w.addEventListener('load', function () { send(); });
  if (d.fonts) d.fonts.ready.then(soon);
  if (w.ResizeObserver) new ResizeObserver(soon).observe(box);
})(window, document);
