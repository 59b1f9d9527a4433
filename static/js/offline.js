// Starts the service worker once the page has loaded and has what its reader waits for, and says when it has brought a new
// version. What is open stays as it is until the reader loads it anew. Over plain http, in a frame, or where storage is
// refused there is no service worker; a reader who saves data gets none either.

const CALM_MILLIS = 5000;

const NOTICE = `
  <p><span lang="ko">새 버전이 있습니다. 하던 일을 마치고 원할 때 새로 고치세요.</span><span lang="en">There is a new version. Reload when you like.</span></p>
  <button type="button" class="primary" data-action="reload"><span lang="ko">새로 고침</span><span lang="en">Reload</span></button>
  <button type="button" class="quiet" data-action="later"><span lang="ko">나중에</span><span lang="en">Later</span></button>`;

if (window === window.top && navigator.serviceWorker) {
  start(navigator.serviceWorker).catch((refused) => console.info('no service worker:', refused.message));
}

async function start(container) {
  // The first service worker begins to control a page that is open already; a later one is a new version.
  let controlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (controlled) {
      tell();
    } else {
      container.controller.postMessage('claimed');
    }
    controlled = true;
  });
  if (document.readyState !== 'complete') {
    await new Promise((loaded) => addEventListener('load', loaded, {once: true}));
  }
  container.controller?.postMessage('loaded');
  if (navigator.connection?.saveData) {
    return;
  }
  await calm();
  const registration = await container.register('/service-worker.js', {updateViaCache: 'none'});
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      registration.update().catch(() => {});
    }
  });
}

// Resolves once nothing is pressed and no run waits for its first step, for some seconds: what the service worker fetches
// would come in between.
function calm() {
  return new Promise((resolve) => {
    const listening = new AbortController();
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      // The attribute is boot.js's.
      if (!document.documentElement.hasAttribute('data-run-awaited')) {
        timer = setTimeout(() => {
          listening.abort();
          resolve();
        }, CALM_MILLIS);
      }
    };
    for (const name of ['pointerdown', 'keydown', 'runwanted', 'runanswered']) {
      addEventListener(name, wait, {signal: listening.signal, passive: true});
    }
    wait();
  });
}

function tell() {
  const region = document.createElement('div');
  region.className = 'update-notice';
  region.setAttribute('role', 'status');
  document.body.append(region);
  // A live region speaks what comes into it after it is there.
  requestAnimationFrame(() => {
    region.innerHTML = NOTICE;
    region.querySelector('[data-action=reload]').addEventListener('click', () => location.reload());
    region.querySelector('[data-action=later]').addEventListener('click', () => {
      region.remove();
      document.getElementById('main').focus({preventScroll: true});
    });
  });
}
