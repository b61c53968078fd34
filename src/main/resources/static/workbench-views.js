// Views of an answer beside YASR's own table: network, timeline and chart.
import { drawingStyle, groupOfIri, groupsKnown } from "/shapes.js";
import { spreadOut } from "/spread.js";

const SVG = "http://www.w3.org/2000/svg";
const MOST_ROWS = 200;
const MOST_NODES = 200;
const POINT = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d{2}))?[~?%]?$/;
const DAY = 86_400_000;

let words;

const VIEWS = {
  network: { canDraw: isNetwork, draw: drawNetwork },
  timeline: { canDraw: (answer) => dateColumns(answer).length > 0, draw: drawTimeline },
  chart: { canDraw: (answer) => numberColumn(answer) !== undefined, draw: drawChart },
};

/** Adds the views to YASR, with the words of the page. */
export function registerViews(Yasr, wordsOfPage) {
  words = wordsOfPage;
  Yasr.registerPlugin("table", tableInWords(Yasr.plugins.table));
  Yasr.registerPlugin("response", responseInWords(Yasr.plugins.response));
  for (const [name, { canDraw, draw }] of Object.entries(VIEWS)) {
    Yasr.registerPlugin(name, view(words(name), canDraw, draw));
  }
}

/**
 * Draws an answer, if it can be drawn so.
 *
 * @param name network, timeline or chart
 * @param json the answer as SPARQL JSON
 * @param parent where it is drawn
 * @param wordsOfPage the words of the page
 * @returns whether it is drawn
 */
export function drawAnswer(name, json, parent, wordsOfPage) {
  words = wordsOfPage;
  const answer = answerOf(json);
  const isDrawn = canBeDrawn(answer, VIEWS[name].canDraw);
  if (isDrawn) {
    VIEWS[name].draw(answer, parent);
  }
  return isDrawn;
}

function answerOf(json) {
  return json?.results ? { columns: json.head.vars, rows: json.results.bindings } : undefined;
}

function canBeDrawn(answer, canDraw) {
  return answer !== undefined && answer.rows.length > 0 && canDraw(answer);
}

/** YASR has its words in English only: the table with those of the page. */
function tableInWords(Table) {
  return class extends Table {
    constructor(yasr) {
      super(yasr);
      this.label = words("table");
    }

    drawControls() {
      super.drawControls();
      const [simple, ellipse] = this.tableControls.querySelectorAll("label > .label");
      simple.textContent = words("simple-view");
      ellipse.textContent = words("ellipse");
      this.tableFilterField.placeholder = words("filter");
      this.tableFilterField.setAttribute("aria-label", words("filter"));
      this.tableControls.querySelector(".pageSizerLabel").textContent = `${words("page-size")} `;
      this.tableSizeField.querySelector('option[value="-1"]').textContent = words("all");
    }
  };
}

function responseInWords(Response) {
  return class extends Response {
    constructor(yasr) {
      super(yasr);
      this.label = words("response");
    }
  };
}

function view(label, canDraw, draw) {
  return class {
    constructor(yasr) {
      this.yasr = yasr;
      this.label = label;
      this.priority = 1;
      this.hideFromSelection = false;
    }

    answer() {
      return answerOf(this.yasr.results?.getAsJson());
    }

    canHandleResults() {
      return canBeDrawn(this.answer(), canDraw);
    }

    draw() {
      draw(this.answer(), this.yasr.resultsEl);
    }

    getIcon() {
      return undefined;
    }
  };
}

function ending(iri) {
  return decodeURIComponent(iri.split(/[/#]/).pop() || iri);
}

/** The name of a column's value: that of the column with Label after its name, or what its IRI ends in. */
function nameOf(row, column) {
  return row[`${column}Label`]?.value ?? (row[column]?.type === "uri" ? ending(row[column].value) : row[column]?.value);
}

function iriColumns({ columns, rows }) {
  return columns.filter((column) => rows.some((row) => row[column]?.type === "uri"));
}

function isNetwork(answer) {
  return iriColumns(answer).length > 1;
}

function valueColumns(answer, test) {
  return answer.columns.filter((column) => {
    const values = answer.rows.map((row) => row[column]).filter(Boolean);
    return values.length > 0 && values.every((one) => one.type !== "uri" && test(one));
  });
}

function dateColumns(answer) {
  return valueColumns(answer, (one) => span(one.value) !== null && !/integer|decimal|double/.test(one.datatype ?? ""));
}

/** The column of numbers that is filled in most rows. */
function numberColumn(answer) {
  const filled = (column) => answer.rows.filter((row) => row[column]).length;
  const columns = valueColumns(answer, (one) => /integer|decimal|double|float/.test(one.datatype ?? ""));
  return columns.sort((one, other) => filled(other) - filled(one))[0];
}

/** What stands beside a bar: the first text of a row. */
function caption(answer, row, without) {
  const column =
    answer.columns.find((one) => one.endsWith("Label") && row[one]) ??
    answer.columns.find((one) => !without.includes(one) && row[one]);
  return column ? nameOf(row, column) : "";
}

function note(parent, shown, all, what) {
  if (all > shown) {
    const text = document.createElement("p");
    text.className = "notice";
    text.textContent = words(`first-${what}`, shown, all);
    parent.append(text);
  }
}

// Network

function triples(answer) {
  const { columns, rows } = answer;
  if (columns.join() === "subject,predicate,object") {
    const names = new Map(
      rows.filter((row) => /[Ll]abel$/.test(row.predicate.value)).map((row) => [row.subject.value, row.object.value]),
    );
    return rows
      .filter((row) => row.object.type === "uri" && !row.predicate.value.endsWith("#type"))
      .map((row) => ({
        source: { id: row.subject.value, text: names.get(row.subject.value) ?? ending(row.subject.value) },
        target: { id: row.object.value, text: names.get(row.object.value) ?? ending(row.object.value) },
        text: ending(row.predicate.value),
      }));
  }
  const [first, ...others] = iriColumns(answer);
  return rows.flatMap((row) =>
    others
      .filter((column) => row[first]?.type === "uri" && row[column]?.type === "uri")
      .map((column) => ({
        source: { id: row[first].value, text: nameOf(row, first) },
        target: { id: row[column].value, text: nameOf(row, column) },
        text: column,
      })),
  );
}

function drawNetwork(answer, parent) {
  const nodes = new Map();
  const edges = new Map();
  const all = triples(answer);
  for (const { source, target, text } of all) {
    if (nodes.size < MOST_NODES) {
      nodes.set(source.id, { data: source });
      nodes.set(target.id, { data: target });
      edges.set(`${source.id} ${text} ${target.id}`, { data: { source: source.id, target: target.id, text } });
    }
  }
  note(parent, edges.size, Math.max(edges.size, new Set(all.map((one) => JSON.stringify(one))).size), "ties");
  const canvas = document.createElement("div");
  canvas.className = "canvas";
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", words("network-of", nodes.size));
  parent.append(canvas);
  const cy = cytoscape({
    container: canvas,
    style: drawingStyle(),
    elements: [...nodes.values(), ...edges.values()],
    maxZoom: 2,
  });
  spreadOut(cy);
  groupsKnown.then(() => cy.nodes().forEach((node) => node.data("group", groupOfIri(node.id()))));
  cy.on("tap", "node", ({ target }) => {
    if (target.id().startsWith("https://w3id.org/biaozhun/")) {
      location.assign(target.id().replace("https://w3id.org/biaozhun", ""));
    }
  });
}

// Drawings in SVG

function svg(name, attributes, text) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  if (text !== undefined) {
    element.textContent = text;
  }
  return element;
}

function sheet(parent, height, label) {
  const scroll = document.createElement("div");
  scroll.className = "scroll";
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", label);
  const drawing = svg("svg", { viewBox: `0 0 900 ${height}`, width: 900, height, role: "img", "aria-label": label, class: "plot" });
  scroll.append(drawing);
  parent.append(scroll);
  return drawing;
}

function shortened(text) {
  return text.length > 42 ? `${text.slice(0, 41)}…` : text;
}

// Timeline

/** First and last day of a time in EDTF: a date that may lack its day or month, a quarter, a range; null for any other text. */
function span(text) {
  const range = text.match(/^\[(.*)\.\.(.*)\]$/) ?? text.match(/^(.+)\/(.+)$/);
  if (range) {
    const ends = [range[1], range[2]].filter((end) => end && end !== "..").map(point);
    return ends.length && ends.every(Boolean) ? { first: ends[0].first, last: ends.at(-1).last } : null;
  }
  return point(text);
}

function point(text) {
  const quarter = text.match(/^(\d{4})-3([3-6])$/);
  if (quarter) {
    const month = (quarter[2] - 3) * 3;
    return { first: Date.UTC(quarter[1], month, 1), last: Date.UTC(quarter[1], month + 3, 0) + DAY };
  }
  const parts = text.match(POINT);
  if (!parts) {
    return null;
  }
  const [year, month, day] = parts.slice(1).map((part) => (part ? Number(part) : undefined));
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const last = day ? first : month ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31);
  return { first, last: last + DAY };
}

function drawTimeline(answer, parent) {
  const dates = dateColumns(answer);
  const end = dates.find((column) => /end|until|to$|last/i.test(column));
  const start = dates.find((column) => column !== end) ?? end;
  const bars = answer.rows
    .filter((row) => row[start])
    .map((row) => ({
      first: span(row[start].value).first,
      last: span((row[end] ?? row[start]).value).last,
      text: caption(answer, row, dates),
      told: [row[start].value, row[end]?.value].filter(Boolean).join(words("to")),
    }))
    .sort((one, other) => one.first - other.first);
  note(parent, MOST_ROWS, bars.length, "rows");
  const shown = bars.slice(0, MOST_ROWS);
  const from = Math.min(...shown.map((bar) => bar.first));
  const to = Math.max(...shown.map((bar) => bar.last));
  const x = (time) => 300 + ((time - from) / Math.max(1, to - from)) * 420;
  const drawing = sheet(parent, shown.length * 22 + 40, words("timeline-of", shown.length, start));
  for (const time of ticks(from, to)) {
    drawing.append(svg("path", { d: `M${x(time)} 20V${shown.length * 22 + 30}`, class: "grid" }));
    drawing.append(svg("text", { x: x(time), y: 14, "text-anchor": "middle" }, new Date(time).toISOString().slice(0, 7)));
  }
  shown.forEach((bar, at) => {
    const y = 28 + at * 22;
    drawing.append(svg("text", { x: 292, y: y + 12, "text-anchor": "end" }, shortened(bar.text)));
    const width = Math.max(4, x(bar.last) - x(bar.first));
    const shape = svg("rect", { x: x(bar.first), y: y + 2, width, height: 12, rx: 2, class: "bar" });
    shape.append(svg("title", {}, `${bar.text}: ${bar.told}`));
    drawing.append(shape);
    drawing.append(svg("text", { x: x(bar.first) + width + 6, y: y + 12, class: "told" }, bar.told));
  });
}

function ticks(from, to) {
  const steps = 5;
  return Array.from({ length: steps + 1 }, (_, at) => from + ((to - from) * at) / steps);
}

// Chart

function drawChart(answer, parent) {
  const column = numberColumn(answer);
  const bars = answer.rows
    .filter((row) => row[column])
    .map((row) => ({ value: Number(row[column].value), text: caption(answer, row, [column]) }));
  note(parent, MOST_ROWS, bars.length, "rows");
  const shown = bars.slice(0, MOST_ROWS);
  const most = Math.max(0, ...shown.map((bar) => bar.value));
  const least = Math.min(0, ...shown.map((bar) => bar.value));
  const scale = 480 / Math.max(1e-9, most - least);
  const zero = 300 - least * scale;
  const drawing = sheet(parent, shown.length * 22 + 30, words("bars-of", column, shown.length));
  drawing.append(svg("text", { x: zero, y: 14 }, column));
  drawing.append(svg("path", { d: `M${zero} 20V${shown.length * 22 + 24}`, class: "grid" }));
  shown.forEach((bar, at) => {
    const y = 22 + at * 22;
    const width = Math.max(1, Math.abs(bar.value) * scale);
    const left = bar.value < 0 ? zero - width : zero;
    drawing.append(svg("text", { x: 292, y: y + 14, "text-anchor": "end" }, shortened(bar.text)));
    drawing.append(svg("rect", { x: left, y: y + 4, width, height: 12, rx: 2, class: "bar" }));
    drawing.append(svg("text", { x: left + width + 6, y: y + 14, class: "told" }, String(bar.value)));
  });
}
