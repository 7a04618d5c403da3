// Recomputes why each area is listed from nothing but the columns of its own row, and tells every difference.
// node recompute-reasons.mjs http://localhost:8080/api/hotspots?top=20   (Node 20, no packages; exit 1 where anything differs)

const address = process.argv[2];
if (!address) {
  console.error('expected the address of a targeting list, such as http://localhost:8080/api/hotspots');
  process.exit(2);
}

const number = (value) => (typeof value === 'number' ? value : NaN);

// Each rule in the words of /api/hotspots, written anew; a comparison with [c] or [x] never holds.
const rules = {
  above_funnel: (row) => number(row.count) > number(row.funnel_high),
  hot_gi: (row) => number(row.gi_z) > 0 && number(row.gi_p) <= 0.05,
  isolated: (row) => row.funnel === 'above' && row.around === 'below',
  rising: (row) => row.change_verdict === 'up',
  class_hot: (row) => ['new', 'consecutive', 'intensifying', 'persistent'].includes(row.class),
  deprived_half: (row) => number(row.deprived_20) >= 0.5,
  worst_tenth: (row) => number(row.lsoas_in_10) >= 1,
  double: (row) => row.cell === 'C3',
  surely_top: (row) => number(row.in_top) >= 0.8,
  police_blind: (row) => number(row.ambulance_place) >= 0.9 && number(row.count_place) < 0.5,
};

// What other columns must be, where this row alone can say.
const derived = {
  funnel: (row) => (row.count > row.funnel_high ? 'above' : row.count < row.funnel_low ? 'below' : 'within'),
  gi_tier: (row) => {
    const tier = row.gi_p <= 0.01 ? '_99' : row.gi_p <= 0.05 ? '_95' : row.gi_p <= 0.1 ? '_90' : '';
    return tier && row.gi_z !== 0 ? (row.gi_z > 0 ? 'hot' : 'cold') + tier : 'none';
  },
  change_verdict: (row) => (row.change_low > 1 ? 'up' : row.change_high < 1 ? 'down' : 'no_clear_change'),
};

const response = await fetch(address);
const list = await response.json();
if (!response.ok) {
  console.error(list.detail);
  process.exit(2);
}

let reasons = 0;
const differences = [];
const known = list.rules.map((rule) => rule.id);
for (const id of new Set([...known, ...Object.keys(rules)])) {
  if (!rules[id] || !known.includes(id)) {
    differences.push(`rule ${id} is known to one side only`);
  }
}
for (const row of list.rows) {
  const again = known.filter((id) => rules[id]?.(row));
  reasons += row.reasons.length;
  if (again.join() !== row.reasons.join()) {
    differences.push(`${row.code}: listed for ${row.reasons}, recomputed ${again}`);
  }
  for (const [column, compute] of Object.entries(derived)) {
    if (!String(row[column]).startsWith('[') && compute(row) !== row[column]) {
      differences.push(`${row.code}: ${column} is ${row[column]}, recomputed ${compute(row)}`);
    }
  }
}
differences.forEach((difference) => console.log(difference));
console.log(`${list.rows.length} rows, ${reasons} reasons, ${differences.length} differences`);
process.exit(differences.length ? 1 : 0);
