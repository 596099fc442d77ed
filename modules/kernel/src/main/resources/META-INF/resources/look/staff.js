/* Staff pages: asks before leaving a form with words that were not sent, and keeps nothing in the browser. */
(function () {
  "use strict";
  var typed = false;
  function guarded(target) {
    var form = target && target.form;
    return form && form.method === "post" && !form.hasAttribute("data-unguarded") && !form.closest(".hat");
  }
  document.addEventListener("input", function (event) { if (guarded(event.target)) { typed = true; } });
  document.addEventListener("submit", function () { typed = false; });
  window.addEventListener("beforeunload", function (event) { if (typed) { event.preventDefault(); } });
  /* After an Ajax answer with errors the summary is read out and reached at once. */
  function answered() {
    var errors = document.querySelector(".errors");
    if (errors) { errors.focus(); } else { typed = false; }
  }
  document.addEventListener("DOMContentLoaded", function () {
    if (document.querySelector(".errors")) { typed = true; document.querySelector(".errors").focus(); }
    if (window.jQuery) { window.jQuery(document).on("pfAjaxComplete", answered); }
  });
}());
