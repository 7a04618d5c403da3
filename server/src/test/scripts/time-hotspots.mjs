// Times the targeting list: each question asked once, so that none is answered from the cache, then one asked again.
// node time-hotspots.mjs http://localhost:8080 [questions]   (Node 20, no packages; the server's access log has its own figures)

const [server, questions = '200'] = process.argv.slice(2);
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

tell('cold', [await ask('/api/hotspots?seed=1')]);
for (const level of ['ward', 'lsoa', 'cell']) {
  const times = [];
  for (let seed = 2; seed < 2 + Number(questions); seed += 1) {
    times.push(await ask(`/api/hotspots?level=${level}&seed=${seed}&top=1`));
  }
  tell(`${level}, the first half`, times.slice(0, times.length / 2));
  tell(`${level}, the second half`, times.slice(times.length / 2));
}
const whole = [];
for (let seed = 2; seed < 2 + Number(questions); seed += 1) {
  whole.push(await ask(`/api/hotspots?seed=${seed}`));
}
tell('ward, all rows', whole);
const kept = [];
for (let again = 0; again < Number(questions); again += 1) {
  kept.push(await ask('/api/hotspots?seed=2'));
}
tell('ward, from the cache', kept);
