// Put this in place of sw.js on the host to end the worker in every browser that comes by: it deletes the files that were
// kept for use without a network, and itself. No family is touched, and no page is reloaded.
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  const ours = `young-carers ${self.registration.scope} `;
  const end = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith(ours));
    await Promise.all(names.map((name) => caches.delete(name)));
    await self.registration.unregister();
  };
  event.waitUntil(end());
});
