// How kinds of things are drawn, and the colours of the page as the drawing needs them.

const GROUPS = ["person", "body", "committee", "document", "event"];

const SHAPES = {
  person: "ellipse",
  body: "rectangle",
  committee: "hexagon",
  document: "round-tag",
  event: "diamond",
  other: "triangle",
};

let shapes = {};

/** Settled when the server has told the group of each kind; without an answer all are of the group other. */
export const groupsKnown = fetch("/network/shapes.json")
  .then((answer) => (answer.ok ? answer.json() : {}))
  .catch(() => ({}))
  .then((told) => {
    shapes = told;
  });

/** The group of a kind, as in the legend, once the groups are known. */
export function groupOf(kind) {
  return GROUPS.includes(shapes[kind]) ? shapes[kind] : "other";
}

/** The group of a thing by its IRI. */
export function groupOfIri(iri) {
  return groupOf(iri.match(/\/id\/([^/]+)\//)?.[1]);
}

/** The colour that a property of the page's style has now, as rgb(). */
function colour(className, property) {
  const probe = document.createElement("span");
  probe.className = className;
  probe.hidden = true;
  if (property) {
    probe.style.color = `var(${property})`;
  }
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const value = property ? style.color : style.backgroundColor;
  probe.remove();
  return value;
}

/** The style sheet of a drawing, in the page's colours. */
export function drawingStyle() {
  const [ink, muted, paper, accent, link] = ["--ink", "--muted", "--paper", "--accent", "--link"].map((token) =>
    colour("", token),
  );
  const groups = [...GROUPS, "other"].map((group) => ({
    selector: `node[group = "${group}"]`,
    style: { shape: SHAPES[group], "background-color": colour(`k-${group}`) },
  }));
  return [
    {
      selector: "node",
      style: {
        width: 30,
        height: 30,
        "border-width": 1.5,
        "border-color": muted,
        label: "data(text)",
        color: ink,
        "font-size": 12,
        "font-family": getComputedStyle(document.body).fontFamily,
        "text-wrap": "wrap",
        "text-max-width": 120,
        "text-valign": "bottom",
        "text-margin-y": 4,
        "text-background-color": paper,
        "text-background-opacity": 0.85,
        "text-background-padding": 1,
        "min-zoomed-font-size": 6,
      },
    },
    ...groups,
    { selector: "node.focus", style: { "border-color": accent, "border-width": 4, "font-weight": "bold", "min-zoomed-font-size": 0 } },
    { selector: "node.here", style: { "border-color": link, "border-width": 4, color: link, "min-zoomed-font-size": 0 } },
    {
      selector: "node.box",
      style: {
        shape: "rectangle",
        width: 150,
        height: 66,
        "font-size": 11,
        "text-valign": "center",
        "text-margin-y": 0,
        "text-max-width": 140,
        "text-background-opacity": 0,
      },
    },
    {
      selector: "edge",
      style: {
        width: 1.5,
        "line-color": muted,
        "target-arrow-color": muted,
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.8,
        "curve-style": "bezier",
        label: "data(text)",
        color: muted,
        "font-size": 10,
        "text-wrap": "ellipsis",
        "text-max-width": 130,
        "text-rotation": "autorotate",
        "text-background-color": paper,
        "text-background-opacity": 0.8,
        "min-zoomed-font-size": 9,
      },
    },
    { selector: "edge.crowded", style: { label: "" } },
    { selector: 'edge[status = "possible"], edge[status = "last-seen"]', style: { "line-style": "dashed" } },
    { selector: "edge.here", style: { "line-color": link, "target-arrow-color": link, label: "data(text)", color: link } },
    {
      selector: "edge.up",
      style: { "curve-style": "taxi", "taxi-direction": "upward", "target-arrow-shape": "none", label: "" },
    },
    { selector: ".away", style: { display: "none" } },
  ];
}

/** The ground of a picture that leaves the page. */
export function paper() {
  return colour("", "--paper");
}

/** Calls back when the page changes its colours. */
export function onColourChange(callback) {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", callback);
  new MutationObserver(callback).observe(document.documentElement, { attributes: true });
}
