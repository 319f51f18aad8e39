/* Copies a text field at the press of its button. Without this the buttons stay hidden and the fields are there to select. */
(function (d) {
  d.querySelectorAll('button[data-copies]').forEach(function (button) {
    var field = d.getElementById(button.dataset.copies), said = button.nextElementSibling;
    button.hidden = false;
    button.addEventListener('click', function () {
      field.focus();
      field.select();
      function done() { said.textContent = ''; setTimeout(function () { said.textContent = button.dataset.done; }, 50); }
      if (navigator.clipboard) navigator.clipboard.writeText(field.value).then(done, function () { if (d.execCommand('copy')) done(); });
      else if (d.execCommand('copy')) done();
    });
  });
})(document);
