// Stands in the place of the service worker while pages are read from the sources: throws away what an earlier one has
// kept, and itself.
const replaced = Boolean(self.registration.active);

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const names = (await caches.keys()).filter((name) => name.startsWith('downhill-'));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
  if (replaced) {
    // What is open came from those caches.
    const pages = await self.clients.matchAll({type: 'window'});
    await Promise.all(pages.map((page) => page.navigate(page.url)));
  }
}
