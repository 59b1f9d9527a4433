// Keeps the site on the device, so that it opens and trains without the server. The server puts one line before this file:
//
//   const SITE = {version, pages: {"/lab": "/lab.HASH.html", …}, files: ["/app/client.HASH.js", …]};
//
// An address with a hash means the same bytes for ever, whichever cache it is found in. So a page that was opened in one
// version still gets its own files, such as the script of a worker that it starts later, when another version has been
// installed: that one decides only what the next page to be opened is. Nothing under /api is kept.

const SHELLS = 'downhill-shell-';
const SHELL = SHELLS + SITE.version;
const DATA = 'downhill-data';
// Written when this version begins: the pages that were open then, and the shells of earlier versions that they may need.
const BEFORE = '/before';

// The images of two data sets like MNIST, about 110 MB as they are kept; and the single images that lessons pick.
const MAX_SHARDS = 140;
const MAX_PARTS = 4000;

const HASHED = /\.[0-9a-f]{16}(\.\w+)?$/;
const PATIENCE_MILLIS = 4000;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(begin()));
// A page tells when it has loaded, and the first one when it begins to be served from here. What waits for the network
// belongs here: until 'activate' is over, every request of a page waits, too.
self.addEventListener('message', (event) => event.waitUntil(event.data === 'claimed' ? keepWhatIsThere() : tidy()));

self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== location.origin) {
    return;
  }
  if (event.request.mode === 'navigate') {
    if (Object.hasOwn(SITE.pages, address.pathname)) {
      event.respondWith(kept(SITE.pages[address.pathname]).then((page) => page || fetch(event.request)));
    }
  } else if (address.pathname.endsWith('.bin')) {
    event.respondWith(shard(event, address.pathname));
  } else if (address.pathname.startsWith('/data/') && address.pathname.endsWith('.json')) {
    event.respondWith(list(event, address.pathname));
  } else if (HASHED.test(address.pathname)) {
    event.respondWith(kept(address.pathname).then((file) => file || fetch(event.request)));
  }
});

// One file after the other: a page that is loading goes first, then where its reader is likely to go next. What an earlier
// version has, too, is not fetched again.
async function install() {
  const shell = await caches.open(SHELL);
  const keepFile = async (address) => {
    const there = await shell.match(address);
    if (there) {
      return there;
    }
    const file = await kept(address) || await fetched(address);
    await shell.put(address, file.clone());
    return file;
  };
  for (const page of [...await nextPages(keepFile), '/lab'].map((path) => SITE.pages[path]).filter(Boolean)) {
    const html = await (await keepFile(page)).text();
    for (const address of SITE.files.filter((file) => html.includes('"' + file + '"'))) {
      await keepFile(address);
    }
  }
  for (const address of [...Object.values(SITE.pages), ...SITE.files]) {
    await keepFile(address);
  }
  await self.skipWaiting();
}

// Returns the paths of the lessons that follow those which are open.
async function nextPages(keepFile) {
  const next = [];
  for (const {url} of await self.clients.matchAll({includeUncontrolled: true, type: 'window'})) {
    const page = SITE.pages[new URL(url).pathname];
    const link = page && /<a rel="next" href="([^"]+)"/.exec(await (await keepFile(page)).text());
    if (link) {
      next.push(link[1]);
    }
  }
  return next;
}

async function begin() {
  const shells = (await caches.keys()).filter((name) => name.startsWith(SHELLS) && name !== SHELL);
  const before = {shells, pages: await openPages()};
  await (await caches.open(SHELL)).put(BEFORE, new Response(JSON.stringify(before)));
  await self.clients.claim();
}

// The first page was there before its service worker. What it has fetched is in the browser's own cache.
async function keepWhatIsThere() {
  const data = await caches.open(DATA);
  const index = await fetched('/data/index.json');
  await data.put('/data/index.json', index.clone());
  for (const {name} of (await index.json()).sets) {
    const manifest = await fetched('/data/' + name + '/manifest.json');
    await data.put('/data/' + name + '/manifest.json', manifest.clone());
    const {train, test} = await manifest.json();
    for (const {url} of [...train.shards, ...test.shards]) {
      if (!await data.match(url)) {
        const there = await fetch(url, {cache: 'only-if-cached', mode: 'same-origin'}).catch(() => null);
        if (there?.ok) {
          await data.put(url, there);
        }
      }
    }
  }
}

// Removes the shells of earlier versions once the last page is closed that may need them, and what of the data is too much.
async function tidy() {
  const shell = await caches.open(SHELL);
  const before = await shell.match(BEFORE).then((note) => note?.json());
  const open = await openPages();
  if (before && !before.pages.some((page) => open.includes(page))) {
    await Promise.all(before.shells.map((name) => caches.delete(name)));
    await shell.delete(BEFORE);
  }
  const data = await caches.open(DATA);
  const binary = (await data.keys()).filter(({url}) => url.includes('.bin'));
  const isPart = ({url}) => url.includes('?');
  const tooMuch = [
    ...binary.filter((request) => !isPart(request)).slice(0, -MAX_SHARDS),
    ...binary.filter(isPart).slice(0, -MAX_PARTS),
  ];
  await Promise.all(tooMuch.map((request) => data.delete(request)));
}

async function openPages() {
  return (await self.clients.matchAll({includeUncontrolled: true})).map(({id}) => id);
}

// The lists of the data are the server's newest while it answers, else those of the last time.
async function list(event, path) {
  const last = await kept(path);
  try {
    const signal = last && AbortSignal.timeout(PATIENCE_MILLIS);
    const response = await fetch(event.request, {signal});
    if (response.ok) {
      event.waitUntil(keep(path, response.clone()));
    }
    return response.status >= 500 && last ? last : response;
  } catch (noAnswer) {
    return last || Response.error();
  }
}

// A shard, or a part of one. Whoever asks past the caches, as after a shard that was damaged, gets it from the server.
async function shard(event, path) {
  const range = event.request.headers.get('Range');
  const name = range ? path + '?' + range : path;
  const pastCaches = event.request.cache === 'reload';
  const found = pastCaches ? undefined : await kept(path) || await kept(name);
  if (found) {
    return found;
  }
  const response = await fetch(event.request);
  if (response.ok) {
    // A cache takes no answer of status 206, so a part is kept as if it were whole.
    const copy = response.clone();
    event.waitUntil(keep(name, new Response(copy.body, {headers: copy.headers})));
  }
  return response;
}

async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(address + ' answered ' + response.status);
  }
  return response;
}

// Without room, or where storage is refused, the site works as if there were no service worker.
async function kept(address) {
  const found = await caches.match(address, {ignoreVary: true}).catch(() => undefined);
  // An answer made anew has the address of the request, with what stands behind its '#': workers are told there what to do.
  const status = found?.headers.has('Content-Range') ? 206 : 200;
  return found && new Response(found.body, {status, headers: found.headers});
}

async function keep(address, response) {
  await caches.open(DATA).then((data) => data.put(address, response)).catch(() => undefined);
}
