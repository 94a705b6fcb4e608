/* Optional: pairs marks on hover and focus, opens details for links and for print. All works without. */
(function (d) {
  function pair(e, on) {
    var t = e.target.closest && e.target.closest('.pw,.fg');
    var id = t && (t.id || (t.hash || '').slice(1));
    if (!id) return;
    var twin = d.getElementById(id);
    if (twin) twin.classList.toggle('on', on);
    d.querySelectorAll('.pw[href="#' + CSS.escape(id) + '"]').forEach(function (n) { n.classList.toggle('on', on); });
  }
  ['mouseover', 'focusin', 'mouseout', 'focusout'].forEach(function (type, i) {
    d.addEventListener(type, function (e) { pair(e, i < 2); });
  });
  function open() {
    var t = location.hash && d.getElementById(decodeURIComponent(location.hash.slice(1)));
    var closed = t && t.closest('details:not([open])');
    if (!closed) return;
    for (var n = closed; n; n = n.parentElement && n.parentElement.closest('details')) n.open = true;
    t.scrollIntoView();
  }
  addEventListener('hashchange', open);
  open();
  addEventListener('beforeprint', function () {
    d.querySelectorAll('details').forEach(function (n) { n.open = true; });
  });
})(document);
