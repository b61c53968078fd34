// Rows of an answer as an Office Open XML workbook (ECMA-376): one sheet, texts inline, in a ZIP without compression.

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DOS_DAY = 0x21; // 1 January 1980: the same answer gives the same bytes

const PARTS = {
  "[Content_Types].xml": `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MAIN}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${MAIN}.worksheet+xml"/></Types>`,
  "_rels/.rels": `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${HEADER}<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets><sheet name="Answer" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/**
 * A workbook.
 *
 * @param columns names of the columns
 * @param rows arrays of SPARQL JSON values, undefined where there is none
 * @returns the file as a Blob
 */
export function workbook(columns, rows) {
  const lines = [columns.map((name) => text(name)), ...rows.map((row) => row.map(cell))];
  const sheet = `${HEADER}<worksheet xmlns="${SHEETS}"><sheetData>${lines
    .map((cells) => `<row>${cells.join("")}</row>`)
    .join("")}</sheetData></worksheet>`;
  return zip({ ...PARTS, "xl/worksheets/sheet1.xml": sheet });
}

function cell(value) {
  if (value === undefined) {
    return "<c/>";
  }
  const isNumber = /#(integer|decimal|double|float|int|long)$/.test(value.datatype ?? "") && Number.isFinite(+value.value);
  return isNumber ? `<c><v>${+value.value}</v></c>` : text(value.value);
}

function text(value) {
  const escaped = value
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit++) {
    value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  }
  return value;
});

function checksum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum = TABLE[(sum ^ byte) & 0xff] ^ (sum >>> 8);
  }
  return ~sum >>> 0;
}

/** Numbers as little-endian bytes, given as pairs of size and value. */
function fields(...pairs) {
  return pairs.flatMap(([size, value]) => Array.from({ length: size }, (_, at) => (value / 2 ** (8 * at)) & 0xff));
}

function zip(files) {
  const encoder = new TextEncoder();
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, bytes] = [encoder.encode(name), encoder.encode(content)];
    const common = fields([2, 20], [2, 0x800], [2, 0], [2, 0], [2, DOS_DAY], [4, checksum(bytes)], [4, bytes.length], [4, bytes.length], [2, path.length], [2, 0]);
    bodies.push(Uint8Array.from([...fields([4, 0x04034b50]), ...common]), path, bytes);
    directory.push(Uint8Array.from([...fields([4, 0x02014b50], [2, 20]), ...common, ...fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset])]), path);
    offset += 30 + path.length + bytes.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = directory.length / 2;
  const end = Uint8Array.from(fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]));
  return new Blob([...bodies, ...directory, end]);
}
