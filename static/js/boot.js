// Chooses the language before the first paint: the address, then what was chosen last, then the browser's own. Notes as
// well whether the page is for a projector (?present=1) or stands in another page (?embed=1).
(() => {
  const query = new URLSearchParams(location.search);
  const asked = query.get('lang');
  let kept = null;
  try {
    kept = localStorage.getItem('downhill.language');
  } catch {
    // Storage may be forbidden; then the browser's languages decide.
  }
  const wanted = [asked, kept, ...navigator.languages].find((tag) => /^(ko|en)\b/.test(tag || ''));
  document.documentElement.lang = (wanted || 'ko').slice(0, 2);
  for (const mode of ['present', 'embed']) {
    document.documentElement.toggleAttribute('data-' + mode, query.get(mode) === '1');
  }
})();
