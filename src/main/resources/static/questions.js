// Fills the lists of the fields that take an IRI, and copies recipes on a click. Forms work without it.
"use strict";

const DELAY = 120;

for (const field of document.querySelectorAll("input[data-values]")) {
  const list = document.getElementById(field.getAttribute("list"));
  let waiting;
  const fill = async () => {
    const response = await fetch(`${field.dataset.values}?q=${encodeURIComponent(field.value)}`);
    if (!response.ok) {
      return;
    }
    const options = (await response.json()).map(({ value, label, note }) => {
      const option = document.createElement("option");
      option.value = value;
      option.label = note ? `${label} (${note})` : label;
      option.textContent = option.label;
      return option;
    });
    list.replaceChildren(...options);
  };
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(fill, DELAY);
  });
  field.addEventListener("focus", fill, { once: true });
}

for (const code of document.querySelectorAll("code.copy")) {
  const button = document.createElement("button");
  button.type = "button";
  const words = code.closest("[data-copy]").dataset;
  button.textContent = words.copy;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = words.copied;
  });
  code.after(" ", button);
}
