// Places for the things of a drawing: by their ties, then over the whole canvas, then apart, so that names can be read.

const EDGE = 24;
const ROOMY = 45;
const ROUNDS = 300;
const GAP = 6;

/**
 * Lays a drawing out.
 *
 * @param cy the drawing of Cytoscape
 * @param isKept whether things stay near the places that they have
 */
export function spreadOut(cy, isKept = false) {
  const count = cy.nodes().length;
  cy.layout({
    name: "cose",
    animate: false,
    randomize: !isKept,
    nodeDimensionsIncludeLabels: true,
    nodeOverlap: 40,
    nodeRepulsion: () => 60000,
    idealEdgeLength: () => 90 + 2 * Math.min(count, ROOMY),
    numIter: 1500,
  }).run();
  if (count > 2) {
    fill(cy, count);
    moveApart(cy.nodes());
  }
  cy.fit(cy.elements(), EDGE);
}

/** Stretches the drawing to its canvas at natural size; many things take a larger sheet. */
function fill(cy, count) {
  const box = cy.nodes().boundingBox({ includeLabels: false });
  const sheet = Math.sqrt(Math.max(1, count / ROOMY));
  const wide = ((cy.width() - 150) * sheet) / Math.max(1, box.w);
  const high = ((cy.height() - 90) * sheet) / Math.max(1, box.h);
  cy.nodes().positions((node) => ({ x: node.position("x") * wide, y: node.position("y") * high }));
}

/** Moves things until neither they nor their names overlap, or the rounds are over. */
function moveApart(nodes) {
  const boxes = nodes.map((node) => {
    const { x1, y1, x2, y2 } = node.boundingBox({ includeLabels: true, includeOverlays: false });
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, wide: x2 - x1 + GAP, high: y2 - y1 + GAP, from: [(x1 + x2) / 2, (y1 + y2) / 2] };
  });
  for (let round = 0; round < ROUNDS && pushAll(boxes); round += 1);
  nodes.forEach((node, at) => {
    const { x, y, from } = boxes[at];
    node.position({ x: node.position("x") + x - from[0], y: node.position("y") + y - from[1] });
  });
}

/** One round over all pairs; tells whether any was moved. */
function pushAll(boxes) {
  let isMoved = false;
  boxes.forEach((one, at) => {
    for (const other of boxes.slice(at + 1)) {
      const wide = (one.wide + other.wide) / 2 - Math.abs(one.x - other.x);
      const high = (one.high + other.high) / 2 - Math.abs(one.y - other.y);
      if (wide > 0 && high > 0) {
        isMoved = true;
        const axis = wide < high ? "x" : "y";
        const half = (Math.min(wide, high) / 2) * (one[axis] < other[axis] ? 1 : -1);
        one[axis] -= half;
        other[axis] += half;
      }
    }
  });
  return isMoved;
}
