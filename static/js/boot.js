// Runs before the first paint, in browsers that run nothing else, too: no newer syntax than arrow functions.

// Says in a sentence what keeps the page from working: the compiled client cannot, where it never starts.
(() => {
  const root = document.documentElement;
  const sentences = {
    script: {
      ko: '프로그램의 일부를 받지 못해 이 페이지가 동작하지 않습니다. 연결을 확인하고 새로 고치세요.',
      en: 'Part of the program could not be loaded, so this page does not work. Check your connection and reload.',
    },
    browser: {
      ko: '이 브라우저에서는 프로그램이 실행되지 않습니다. Chrome, Safari, Firefox, Edge의 최신 버전에서 여세요.',
      en: 'The program does not run in this browser. Please use a recent Chrome, Safari, Firefox or Edge.',
    },
    worker: {
      ko: '이 브라우저에는 웹 워커가 없어 신경망 학습과 속도 측정을 할 수 없습니다. 나머지는 그대로 쓸 수 있습니다.',
      en: 'This browser has no web workers, so training networks and measuring speed do not work here. The rest does.',
    },
    frame: {
      ko: '다른 페이지의 제한된 프레임 안에 열려 있어 신경망 학습, 속도 측정, 저장을 할 수 없습니다. 따로 열면 모두 쓸 수 있습니다.',
      en: 'This page is inside a restricted frame, so training networks, measuring speed and saving do not work. They work in a separate window.',
    },
  };
  const words = {
    reload: { ko: '새로 고침', en: 'Reload' },
    open: { ko: '새 창에서 열기', en: 'Open in a new window' },
  };
  let said = false;

  const bilingual = (element, texts) => {
    for (const tag of ['ko', 'en']) {
      const span = document.createElement('span');
      span.lang = tag;
      span.textContent = texts[tag];
      element.appendChild(span);
    }
    return element;
  };

  const show = (what) => {
    const box = document.createElement('div');
    box.className = 'page-fault';
    box.setAttribute('role', 'alert');
    box.setAttribute('data-fault', what);
    box.appendChild(bilingual(document.createElement('p'), sentences[what]));
    if (what === 'script') {
      const reload = bilingual(document.createElement('button'), words.reload);
      reload.type = 'button';
      reload.className = 'plain';
      reload.onclick = () => location.reload();
      box.appendChild(reload);
    } else if (what === 'frame') {
      const link = bilingual(document.createElement('a'), words.open);
      link.href = location.href;
      link.target = '_blank';
      link.rel = 'noopener';
      box.appendChild(link);
    }
    const main = document.getElementById('main');
    main.parentNode.insertBefore(box, main);
  };

  const say = (what) => {
    if (said) {
      return;
    }
    said = true;
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => show(what));
    } else {
      show(what);
    }
  };

  // Extensions of the browser may put scripts of their own into the page.
  addEventListener('error', (event) => {
    if (event.target instanceof HTMLScriptElement && event.target.src.startsWith(location.origin + '/')) {
      say('script');
    }
  }, true);
  // The attribute is start.js's. A module that a browser does not know, or cannot read, does not begin.
  addEventListener('load', () => {
    if (!root.hasAttribute('data-begun')) {
      say('browser');
    }
  });
  addEventListener('startfailed', (event) => say(event.detail));

  // What is pressed before the program runs is not lost: the last press waits, and the start of the program does it.
  const patience = setTimeout(() => say('script'), 10000);
  let held = null;
  const hold = (event) => {
    const pressed = event.target instanceof Element && event.target.closest('button[data-action], button[data-do], #language');
    if (pressed) {
      event.preventDefault();
      if (held) {
        held.removeAttribute('data-queued');
      }
      held = pressed;
      held.setAttribute('data-queued', '');
    }
  };
  document.addEventListener('click', hold, true);
  addEventListener('started', () => {
    clearTimeout(patience);
    document.removeEventListener('click', hold, true);
    const late = document.querySelector('[data-fault=script]');
    if (late) {
      late.remove();
    }
    if (held) {
      held.removeAttribute('data-queued');
      held.click();
    }
  });

  // The training client's. What is not urgent, such as offline.js, leaves the network to a run that waits for its images.
  addEventListener('runwanted', () => root.setAttribute('data-run-awaited', ''));
  addEventListener('runanswered', () => root.removeAttribute('data-run-awaited'));

  document.addEventListener('DOMContentLoaded', () => {
    const computes = ['lab', 'lesson', 'bench', 'sweep'].indexOf(document.body.getAttribute('data-page')) >= 0;
    if (self.origin === 'null') {
      say('frame');
    } else if (computes && typeof Worker !== 'function') {
      say('worker');
    }
  });
})();

// Chooses the language before the first paint: the address, then what was chosen last, then the browser's own, then
// English. Notes as well whether the page is for a projector (?present=1) or stands in another page (?embed=1).
(() => {
  const query = new URLSearchParams(location.search);
  const asked = query.get('lang');
  let kept = null;
  try {
    kept = localStorage.getItem('downhill.language');
  } catch (forbidden) {
    // Storage may be forbidden; then the browser's languages decide.
  }
  const wanted = [asked, kept, ...navigator.languages].find((tag) => /^(ko|en)\b/.test(tag || ''));
  document.documentElement.lang = (wanted || 'en').slice(0, 2);
  // Without scripts a lesson shows all its steps.
  document.documentElement.toggleAttribute('data-leads', true);
  for (const mode of ['present', 'embed']) {
    document.documentElement.toggleAttribute('data-' + mode, query.get(mode) === '1');
  }
})();
