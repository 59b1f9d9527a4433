// Loads what the page shows later, when it asks for it.
addEventListener('wantlater', async () => {
  const client = await import(document.querySelector('link[rel=later-module]').href);
  client.main([]);
}, { once: true });
