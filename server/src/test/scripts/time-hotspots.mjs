// Times the targeting list: each question asked once, so that none is answered from the cache, at last one again and again.
// node time-hotspots.mjs http://localhost:8080 [questions, up to 100]   (Node 20, no packages; the server's access log has its own figures)

const [server, questions = '100'] = process.argv.slice(2);
if (!server) {
  console.error('expected the address of a server, such as http://localhost:8080');
  process.exit(2);
}

async function ask(path) {
  const begun = performance.now();
  const response = await fetch(server + path, { headers: { 'accept-encoding': 'gzip' } });
  const body = await response.text();
  if (!response.ok) {
    throw new Error(JSON.parse(body).detail);
  }
  return performance.now() - begun;
}

function tell(what, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1);
  console.log(`${what}: ${at(0)} ms least, ${at(0.5)} median, ${at(0.95)} of 95 %, over ${sorted.length}`);
}

const count = Number(questions);
const each = async (address) => {
  const times = [];
  for (let i = 0; i < count; i += 1) {
    times.push(await ask(address(i)));
  }
  return times;
};

tell('cold', [await ask('/api/hotspots')]);
await each((i) => `/api/hotspots?weights=0.5,0.${300 + i},0.${String(200 - i).padStart(3, '0')}`);
tell('other weights', await each((i) => `/api/hotspots?weights=0.4,0.${400 + i},0.${String(200 - i).padStart(3, '0')}`));
tell('other weights, one row', await each((i) => `/api/hotspots?weights=0.3,0.${500 + i},0.${String(200 - i).padStart(3, '0')}&top=1`));
tell('another seed, all tests anew', await each((i) => `/api/hotspots?seed=${i}`));
tell('LSOAs, other weights', await each((i) => `/api/hotspots?level=lsoa&weights=0.3,0.${500 + i},0.${String(200 - i).padStart(3, '0')}`));
tell('every cell', [await ask('/api/hotspots?level=cell'), await ask('/api/hotspots?level=cell&county=SC01')]);
tell('from the cache', await each(() => '/api/hotspots'));
