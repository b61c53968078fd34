// Suggestions while somebody types: a combobox with a list (ARIA 1.2). The form works without it.
"use strict";

const PAUSE = 80;

const isChinese = document.documentElement.lang.startsWith("zh");
const kept = new URLSearchParams();
for (const [name, value] of new URLSearchParams(window.location.search)) {
  if (["lang", "grade", "sources"].includes(name) && value) {
    kept.append(name, value);
  }
}

const element = (name, text, properties = {}) => {
  const made = Object.assign(document.createElement(name), properties);
  made.textContent = text;
  return made;
};

const marked = ({ parts, language }) => {
  const text = document.createElement("span");
  text.lang = language;
  text.append(...parts.map((part) => (part.fits ? element("mark", part.text) : part.text)));
  return text;
};

const option = (hit, id, words) => {
  const item = element("li", "", { id });
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  item.dataset.path = kept.size ? `${hit.path}?${kept}` : hit.path;
  const names = [{ text: hit.label, lang: "en" }, { text: hit.chineseLabel, lang: "zh-Hans" }].filter(({ text }) => text);
  const [first, second] = isChinese || hit.label === hit.chineseLabel ? names.reverse() : names;
  item.append(element("span", first.text, { className: "label", lang: first.lang }));
  if (second && second.text !== first.text) {
    item.append(" ", element("span", second.text, { className: "second", lang: second.lang }));
  }
  if (hit.abbreviation) {
    item.append(" ", element("abbr", hit.abbreviation));
  }
  const from = hit.parent ? ` · ${hit.parent.abbreviation || hit.parent.label}` : "";
  item.append(element("span", (isChinese ? hit.chineseKindLabel : hit.kindLabel) + from, { className: "hint" }));
  const shown = [hit.label, hit.chineseLabel, hit.abbreviation];
  if (hit.match && !shown.includes(hit.match.text)) {
    const why = element("span", `${words.getAttribute(`data-in-${hit.match.in.replaceAll(" ", "-")}`)}: `, { className: "hint why" });
    why.append(marked(hit.match));
    item.append(why);
  }
  return item;
};

for (const form of document.querySelectorAll("form[data-suggest]")) {
  const input = form.querySelector("input[type=search]");
  const list = form.querySelector(".suggestions");
  const status = form.querySelector("[role=status]");
  let chosen = -1;
  let waiting;
  let request = new AbortController();

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  list.setAttribute("role", "listbox");

  const choose = (index) => {
    chosen = index;
    [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === index)));
    const item = list.children[index];
    if (item) {
      input.setAttribute("aria-activedescendant", item.id);
      item.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };

  const open = (isOpen) => {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    choose(-1);
  };

  const close = () => {
    clearTimeout(waiting);
    request.abort();
    open(false);
    status.textContent = "";
  };

  const suggest = async () => {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    const typed = input.value.trim();
    if (!typed) {
      close();
      return;
    }
    try {
      const answer = await fetch(`${form.dataset.suggest}?${new URLSearchParams([...kept, ["q", typed]])}`, { signal });
      const { suggestions } = answer.ok ? await answer.json() : { suggestions: [] };
      if (signal.aborted) {
        return;
      }
      list.replaceChildren(...suggestions.map((hit, at) => option(hit, `${list.id}-${at}`, form)));
      open(suggestions.length > 0);
      status.textContent =
        suggestions.length === 0 ? form.dataset.none : form.dataset.some.replace("{0}", suggestions.length);
    } catch (fault) {
      if (fault.name !== "AbortError") {
        close();
      }
    }
  };

  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, PAUSE);
  };

  const follow = (item) => {
    window.location.assign(item.dataset.path);
  };

  const step = (by) => {
    if (list.hidden) {
      suggest();
      return;
    }
    const places = list.children.length + 1;
    choose(((chosen + 1 + by + places) % places) - 1);
  };

  const keys = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Escape: () => (list.hidden ? (input.value = "") : close()),
  };

  // While Chinese is being composed, the keys belong to the input method.
  input.addEventListener("input", (event) => event.isComposing || later());
  input.addEventListener("compositionend", later);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) {
      return;
    }
    if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      follow(list.children[chosen]);
    } else if (Object.hasOwn(keys, event.key)) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("[role=option]");
    if (item) {
      follow(item);
    }
  });
  input.addEventListener("blur", close);
}
