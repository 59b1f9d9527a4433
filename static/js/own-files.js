// Reads the files that a reader chooses or drops, gzipped or not, and hands them to the page. They go nowhere else.
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 24;

// Returns null where there are too many bytes, or where they cannot be unpacked.
const read = async (file) => {
  try {
    const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    const packed = head[0] === 0x1f && head[1] === 0x8b;
    const reader = (packed ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream()).getReader();
    const parts = [];
    let length = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > MAX_BYTES) {
        await reader.cancel();
        return null;
      }
      parts.push(part.value);
    }
    return new Int8Array(await new Blob(parts).arrayBuffer());
  } catch (unreadable) {
    return null;
  }
};

// While a run is under way its settings stay as they are.
const isLocked = () => document.querySelector('[data-action=own-data]').getAttribute('aria-disabled') === 'true';

const take = async (files) => {
  if (isLocked()) {
    return;
  }
  const chosen = files.filter((file) => !file.name.startsWith('.')).slice(0, MAX_FILES);
  dispatchEvent(new CustomEvent('ownfilesbegin'));
  const all = [];
  for (const file of chosen) {
    all.push({ name: file.name, content: await read(file) });
  }
  dispatchEvent(new CustomEvent('ownfiles', { detail: all }));
};

// Of a folder, the files in it and one folder deeper.
const filesOf = async (entry, depth) => {
  if (entry.isFile) {
    return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
  }
  if (depth === 0) {
    return [];
  }
  const entries = await new Promise((resolve, reject) => entry.createReader().readEntries(resolve, reject));
  const found = [];
  for (const each of entries.slice(0, MAX_FILES)) {
    found.push(...await filesOf(each, depth - 1));
  }
  return found;
};

const panel = document.getElementById('own-data');
panel.addEventListener('change', (event) => {
  take([...event.target.files]);
  event.target.value = '';
});
panel.addEventListener('dragover', (event) => event.preventDefault());
panel.addEventListener('drop', async (event) => {
  event.preventDefault();
  const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  const files = [];
  for (const entry of entries) {
    files.push(...await filesOf(entry, 2));
  }
  take(files);
});
