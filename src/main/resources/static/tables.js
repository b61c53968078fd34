// Sorts a table by a column when its heading is pressed. Tables can be read without it.
"use strict";

const numeric = (text) => (text !== "" && !Number.isNaN(Number(text)) ? Number(text) : null);

const compare = (one, other) => {
  const [left, right] = [numeric(one), numeric(other)];
  return left !== null && right !== null ? left - right : one.localeCompare(other);
};

const text = (row, column) => row.cells[column].textContent.trim();

for (const table of document.querySelectorAll("table.sortable")) {
  const headings = [...table.tHead.rows[0].cells];
  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const isRising = heading.getAttribute("aria-sort") !== "ascending";
      headings.forEach((other) => other.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", isRising ? "ascending" : "descending");
      const rows = [...table.tBodies[0].rows];
      rows.sort((a, b) => compare(text(a, column), text(b, column)) * (isRising ? 1 : -1));
      table.tBodies[0].append(...rows);
    });
  });
}
