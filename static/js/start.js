// Runs the compiled module, whose address carries a hash: a page names it in its first module script, a worker is given it
// behind '#'. What goes wrong, boot.js tells the reader of a page; a worker's page hears of it as an error.
const page = globalThis.document;
// What a page shows later is loaded when it asks for it. Where it does not arrive, the page's sentence about that is shown,
// with a button; it is asked for again when the network is back.
const loaded = new Set();
const missing = new Set();
const want = (relation) => dispatchEvent(new CustomEvent('wantmodule', { detail: relation }));
const tell = (relation, isMissing) => {
  missing[isMissing ? 'add' : 'delete'](relation);
  page.querySelectorAll(`[data-missing=${relation}]`).forEach((sentence) => { sentence.hidden = !isMissing; });
};
page && addEventListener('online', () => missing.forEach(want));
page && page.addEventListener('click', (event) => {
  const again = event.target.closest('[data-missing] button');
  again && want(again.closest('[data-missing]').dataset.missing);
});
page && addEventListener('wantmodule', async ({ detail }) => {
  if (loaded.has(detail)) {
    return;
  }
  loaded.add(detail);
  try {
    // None is started before all are there: what did not arrive is asked for again with the next wish.
    const links = [...page.querySelectorAll(`link[rel=${detail}]`)];
    const modules = await Promise.all(links.map((link) => import(link.href)));
    tell(detail, false);
    modules.forEach((module) => module.main?.([]));
  } catch (failure) {
    loaded.delete(detail);
    tell(detail, true);
    throw failure;
  }
});
// What draws a figure as SVG is loaded when a reader wants one.
page && addEventListener('wantsvg', async (event) => {
  const { SvgContext } = await import(page.querySelector('link[rel=svg-module]').href);
  event.detail(new SvgContext());
});
const fail = (what, failure) => {
  if (page) {
    dispatchEvent(new CustomEvent('startfailed', { detail: what }));
  }
  throw failure;
};
page?.documentElement.setAttribute('data-begun', '');
const address = page ? page.querySelector('script[type=module]').src : location.hash.slice(1);
const client = await import(address).catch((failure) => fail('script', failure));
try {
  client.main([]);
} catch (failure) {
  fail('browser', failure);
}
page?.documentElement.setAttribute('data-started', '');
page && dispatchEvent(new Event('started'));

// What belongs to a class is loaded by its members only, and the page works without it.
const isMember = () => {
  try {
    return localStorage.getItem('downhill.class') !== null;
  } catch (forbidden) {
    return false;
  }
};
const classModule = page?.querySelector('link[rel=class-module]');
if (classModule && isMember()) {
  (await import(classModule.href)).main([]);
}
