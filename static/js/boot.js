// Chooses the language before the first paint: the address, then what was chosen last, then the browser's own.
(() => {
  const asked = new URLSearchParams(location.search).get('lang');
  let kept = null;
  try {
    kept = localStorage.getItem('downhill.language');
  } catch {
    // Storage may be forbidden; then the browser's languages decide.
  }
  const wanted = [asked, kept, ...navigator.languages].find((tag) => /^(ko|en)\b/.test(tag || ''));
  document.documentElement.lang = (wanted || 'ko').slice(0, 2);
})();
