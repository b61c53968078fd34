// An organisation chart: places for boxes, top down, each above the middle of those below it.

const WIDTH = 170;
const HEIGHT = 110;
const STACK = 78;
const STACKED_FROM = 4;
const STACK_SIZE = 5;

const BELOW = new Set(["unitOf", "subOrganizationOf", "postIn", "tenure"]);

/** The ties that make the chart: from what is below to what is above. */
export function isUpward(tie) {
  return BELOW.has(tie.relation);
}

/**
 * Places for the things that ties of the chart reach.
 *
 * @param ids all things, the most important first
 * @param ties ties with source below and target above
 * @returns a Map from id to {x, y}
 */
export function chartPlaces(ids, ties) {
  const above = new Map();
  for (const { source, target } of ties) {
    if (!above.has(source) && !isAbove(above, source, target)) {
      above.set(source, target);
    }
  }
  const below = new Map();
  for (const id of ids.filter((one) => above.has(one))) {
    below.set(above.get(id), [...(below.get(above.get(id)) ?? []), id]);
  }
  const places = new Map();
  let left = 0;
  for (const root of ids.filter((id) => !above.has(id) && below.has(id))) {
    left += place(root, left, 0, below, places);
  }
  return places;
}

/** Whether one is already above another, so that a tie would close a circle. */
function isAbove(above, one, other) {
  for (let at = other; at !== undefined; at = above.get(at)) {
    if (at === one) {
      return true;
    }
  }
  return false;
}

/** Places a thing and all below it from a left edge, and returns the width taken. */
function place(id, left, y, below, places) {
  const under = below.get(id) ?? [];
  const areLeaves = under.every((one) => !below.has(one));
  if (areLeaves && under.length >= STACKED_FROM) {
    under.forEach((one, at) => {
      const column = Math.floor(at / STACK_SIZE);
      places.set(one, { x: left + (column + 0.5) * WIDTH, y: y + HEIGHT + (at % STACK_SIZE) * STACK });
    });
    const taken = Math.ceil(under.length / STACK_SIZE) * WIDTH;
    places.set(id, { x: left + taken / 2, y });
    return taken;
  }
  let width = 0;
  for (const one of under) {
    width += place(one, left + width, y + HEIGHT, below, places);
  }
  width = Math.max(width, WIDTH);
  places.set(id, { x: left + width / 2, y });
  return width;
}
