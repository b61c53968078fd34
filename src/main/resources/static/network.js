// Draws the network of the page, walks it by keyboard, and opens it step by step. The server draws the tables.
import { chartPlaces, isUpward } from "/chart.js";
import { drawingStyle, groupOf, groupsKnown, onColourChange, paper } from "/shapes.js";
import { spreadOut } from "/spread.js";
import { wordsOf } from "/words.js";

const controls = document.getElementById("controls");
const canvas = document.getElementById("canvas");
const words = wordsOf(canvas);
const live = document.getElementById("live");
const layoutField = document.getElementById("layout");
const isChinese = document.documentElement.lang.startsWith("zh");
const CROWDED = 25;
const LONGEST = 40;

let network;
let cy;
let anchor;
let here;
const trail = [];

/** The parameters of the view, in the order of the form. */
function parameters() {
  const given = new URLSearchParams();
  for (const [name, value] of new FormData(controls)) {
    if (value !== "" && !(name === "layout" && value === "around")) {
      given.append(name, value);
    }
  }
  return given;
}

function say(text) {
  live.textContent = text;
  document.getElementById("selected").textContent = text;
}

/** The name of a thing in the language of the page. */
function named(thing) {
  return isChinese && thing.chinese ? thing.chinese : thing.label;
}

/** A time as the server says it, in the language of the page. */
function told(period) {
  return [["since", "since"], ["until", "until"], ["last", "last seen"], ["seen", "seen"]]
    .reduce((text, [key, word]) => text.replaceAll(`${word} `, words(key)), period)
    .replaceAll(" to ", words("to"));
}

function textOf(thing) {
  const label = named(thing).length > LONGEST ? `${named(thing).slice(0, LONGEST - 1)}…` : named(thing);
  const isShort = thing.notation && thing.notation.length < 24 && thing.notation !== thing.label;
  const name = isShort ? `${thing.notation}\n${label}` : label;
  return thing.more > 0 && !thing.opened ? `${name} (+${thing.more})` : name;
}

function elements() {
  const nodes = network.things.map((thing) => ({
    group: "nodes",
    data: { ...thing, group: groupOf(thing.kind), text: textOf(thing) },
  }));
  const edges = network.ties.map((tie) => ({
    group: "edges",
    data: { ...tie, text: tie.count > 1 ? `${tie.label} × ${tie.count}` : tie.label },
  }));
  return [...nodes, ...edges];
}

/** Keeps what is drawn, adds what is new, takes away what is gone. */
function update() {
  const wanted = elements();
  const ids = new Set(wanted.map((element) => element.data.id));
  cy.elements().filter((element) => !ids.has(element.id())).remove();
  for (const element of wanted) {
    const known = cy.getElementById(element.data.id);
    if (known.nonempty()) {
      known.data(element.data);
    } else {
      const near = element.group === "nodes" ? neighbourPlace(element.data.id) : undefined;
      cy.add({ ...element, position: near });
    }
  }
  cy.getElementById(network.focus).addClass("focus");
  cy.edges().toggleClass("crowded", cy.edges().length > CROWDED);
  arrange();
}

function neighbourPlace(id) {
  const tie = network.ties.find((one) => one.source === id || one.target === id);
  const other = tie && cy.getElementById(tie.source === id ? tie.target : tie.source);
  const base = other?.nonempty() ? other.position() : { x: 0, y: 0 };
  const turn = (cy.nodes().length * 137.5 * Math.PI) / 180;
  return { x: base.x + 90 * Math.cos(turn), y: base.y + 90 * Math.sin(turn) };
}

function arrange() {
  const isChart = layoutField.value === "chart";
  cy.elements().removeClass("away box up");
  if (isChart) {
    chart();
    return;
  }
  spreadOut(cy, true);
}

function chart() {
  const ties = network.ties.filter(isUpward);
  const places = chartPlaces(network.things.map((thing) => thing.id), ties);
  if (places.size === 0) {
    say(words("no-chart"));
    layoutField.value = "around";
    arrange();
    return;
  }
  cy.nodes().forEach((node) => {
    node.toggleClass("away", !places.has(node.id())).toggleClass("box", places.has(node.id()));
  });
  const upward = new Set(ties.map((tie) => tie.id));
  cy.edges().forEach((edge) => edge.toggleClass("away", !upward.has(edge.id())).toggleClass("up", upward.has(edge.id())));
  cy.layout({ name: "preset", positions: (node) => places.get(node.id()), padding: 20 }).run();
}

/** Asks the server for the view of the form, draws it, and takes over its tables. */
async function load(isStep) {
  const query = parameters();
  const answer = await fetch(`/network.json?${query}`);
  if (!answer.ok) {
    say((await answer.json()).detail);
    return;
  }
  network = await answer.json();
  await groupsKnown;
  update();
  document.getElementById("permalink").href = `/network?${query}`;
  if (isStep) {
    history.pushState(null, "", `/network?${query}`);
    const page = await fetch(`/network?${query}`, { headers: { Accept: "text/html" } });
    const twin = new DOMParser().parseFromString(await page.text(), "text/html").getElementById("twin");
    document.getElementById("twin").replaceWith(twin);
  }
}

async function open(id) {
  const hidden = document.createElement("input");
  Object.assign(hidden, { type: "hidden", name: "expand", value: id });
  const isOpen = network.things.some((thing) => thing.id === id && thing.opened);
  if (isOpen) {
    say(words("open-already", nameOf(id)));
    return;
  }
  const before = network.things.length;
  controls.prepend(hidden);
  await load(true);
  const more = network.things.length - before;
  choose(id);
  const leftOut = network.hidden ? [words("left-out", network.hidden)] : [];
  say([words("opened", nameOf(id), more), ...leftOut].join("; "));
}

function nameOf(id) {
  const found = network.things.find((thing) => thing.id === id);
  return found ? named(found) : id;
}

function neighbours(id) {
  return cy
    .getElementById(id)
    .neighborhood("node")
    .filter((node) => node.visible())
    .map((node) => node.id());
}

/** Marks a thing, and says what it is and how it is tied to the one walked from. */
function choose(id) {
  here = id;
  cy.elements().removeClass("here");
  const node = cy.getElementById(id).addClass("here");
  const between = id === anchor ? cy.collection() : node.edgesWith(cy.getElementById(anchor));
  between.addClass("here");
  const thing = node.data();
  const ties = between.map((edge) => `${edge.data("text")}${edge.data("period") ? `, ${told(edge.data("period"))}` : ""}`);
  const around = neighbours(anchor);
  say(
    [
      `${named(thing)}, ${isChinese ? words(`group-${thing.group}`) : thing.kind}`,
      ...ties,
      id === anchor
        ? words("neighbours", around.length)
        : words("place", around.indexOf(id) + 1, around.length, nameOf(anchor)),
      ...(thing.more > 0 ? [words("more", thing.more)] : []),
    ].join("; "),
  );
}

function walk(step) {
  const around = neighbours(anchor);
  if (around.length > 0) {
    const at = around.indexOf(here);
    choose(around[at < 0 ? (step > 0 ? 0 : around.length - 1) : (at + step + around.length) % around.length]);
  }
}

function stand(id) {
  if (id !== anchor) {
    trail.push(anchor);
    anchor = id;
  }
  choose(id);
}

const KEYS = {
  ArrowRight: () => walk(1),
  ArrowDown: () => walk(1),
  ArrowLeft: () => walk(-1),
  ArrowUp: () => walk(-1),
  Enter: () => {
    stand(here);
    open(here);
  },
  " ": () => stand(here),
  Backspace: () => {
    anchor = trail.pop() ?? network.focus;
    choose(anchor);
  },
  Home: () => stand(network.focus),
  o: () => location.assign(cy.getElementById(here).data("path")),
};

canvas.addEventListener("keydown", (event) => {
  const act = KEYS[event.key];
  if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    act();
  }
});
canvas.addEventListener("focus", () => choose(here));

document.getElementById("fit").addEventListener("click", () => cy.fit(cy.elements(":visible"), 20));
document.getElementById("png").addEventListener("click", () => {
  const link = document.createElement("a");
  link.download = `${network.focus.split("/").pop()}-network.png`;
  link.href = URL.createObjectURL(cy.png({ output: "blob", full: true, scale: 2, bg: paper() }));
  link.click();
  URL.revokeObjectURL(link.href);
});
controls.addEventListener("change", () => load(true));
controls.addEventListener("submit", (event) => {
  event.preventDefault();
  load(true);
});
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-open]");
  if (link && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    open(link.dataset.open);
  }
});
window.addEventListener("popstate", () => location.reload());

layoutField.value = new URLSearchParams(location.search).get("layout") ?? "around";
document.getElementById("drawing").hidden = false;
cy = cytoscape({ container: canvas, style: drawingStyle(), maxZoom: 2.5, minZoom: 0.1 });
cy.on("tap", "node", (event) => choose(event.target.id()));
cy.on("dbltap", "node", (event) => {
  stand(event.target.id());
  open(event.target.id());
});
onColourChange(() => cy.style(drawingStyle()));
await load(false);
anchor = network.focus;
here = network.focus;
