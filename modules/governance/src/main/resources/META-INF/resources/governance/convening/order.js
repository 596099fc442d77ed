/* Dragging the items of an agenda. Fills the field the server reads; the order goes there only when the button is pressed. */
(function () {
  "use strict";
  var list = document.querySelector("ol[data-order]");
  var field = list && document.getElementById(list.dataset.order);
  if (!field) { return; }
  var dragged = null;
  function numbered() {
    var ids = [];
    list.querySelectorAll("li").forEach(function (item, at) {
      item.firstElementChild.textContent = at + 1;
      ids.push(item.dataset.id);
    });
    field.value = ids.join(",");
    document.getElementById("keep-dragged").hidden = false;
  }
  list.querySelectorAll("li").forEach(function (item) {
    item.draggable = true;
    item.querySelectorAll("a").forEach(function (link) { link.draggable = false; });
    item.addEventListener("dragstart", function (event) { dragged = item; event.dataTransfer.effectAllowed = "move"; event.dataTransfer.setData("text/plain", item.dataset.id); });
    item.addEventListener("dragend", function () { dragged = null; });
    item.addEventListener("dragover", function (event) { if (dragged) { event.preventDefault(); } });
    item.addEventListener("drop", function (event) {
      if (!dragged || dragged === item) { return; }
      event.preventDefault();
      var box = item.getBoundingClientRect();
      list.insertBefore(dragged, event.clientY > box.top + box.height / 2 ? item.nextSibling : item);
      numbered();
    });
  });
}());
