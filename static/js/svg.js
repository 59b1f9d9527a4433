// Stands in for the drawing context of a canvas, and writes down as SVG what is drawn: the part of the interface that the
// figures of these pages use. It is loaded when a reader saves a figure.
const escape = (text) => String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const short = (number) => String(Math.round(number * 100) / 100);
const IDENTITY = [1, 0, 0, 1, 0, 0];
const ANCHORS = { start: 'start', left: 'start', center: 'middle', end: 'end', right: 'end' };
const BASELINES = { alphabetic: 'auto', middle: 'central', top: 'text-before-edge', hanging: 'hanging', bottom: 'text-after-edge' };

class Gradient {
  constructor(coordinates) {
    this.coordinates = coordinates;
    this.stops = [];
  }

  addColorStop(offset, color) {
    this.stops.push(`<stop offset="${short(offset)}" stop-color="${escape(color)}"/>`);
  }
}

export class SvgContext {
  #measuring = document.createElement('canvas').getContext('2d');
  #definitions = [];
  #parts = [];
  #saved = [];
  #path = '';
  #matrix = IDENTITY;
  #clips = [];
  #dash = [];
  #openClips = [];

  constructor() {
    Object.assign(this, {
      fillStyle: '#000000', strokeStyle: '#000000', lineWidth: 1, lineCap: 'butt', lineJoin: 'miter', miterLimit: 10,
      globalAlpha: 1, font: '10px sans-serif', textAlign: 'start', textBaseline: 'alphabetic',
    });
  }

  // The whole drawing as the text of a file.
  text(width, height) {
    this.#within([]);
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${short(width)}" height="${short(height)}"`
      + ` viewBox="0 0 ${short(width)} ${short(height)}"><defs>${this.#definitions.join('')}</defs>${this.#parts.join('')}</svg>\n`;
  }

  save() {
    this.#saved.push({ matrix: this.#matrix, clips: this.#clips, dash: this.#dash, own: { ...this } });
  }

  restore() {
    const state = this.#saved.pop();
    if (state) {
      this.#matrix = state.matrix;
      this.#clips = state.clips;
      this.#dash = state.dash;
      Object.assign(this, state.own);
    }
  }

  setTransform(...matrix) {
    this.#matrix = matrix;
  }

  transform(a, b, c, d, e, f) {
    const [m, n, o, p, x, y] = this.#matrix;
    this.#matrix = [m * a + o * b, n * a + p * b, m * c + o * d, n * c + p * d, m * e + o * f + x, n * e + p * f + y];
  }

  translate(x, y) {
    this.transform(1, 0, 0, 1, x, y);
  }

  scale(x, y) {
    this.transform(x, 0, 0, y, 0, 0);
  }

  rotate(angle) {
    this.transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0);
  }

  setLineDash(dash) {
    this.#dash = Array.from(dash);
  }

  beginPath() {
    this.#path = '';
  }

  closePath() {
    this.#path += 'Z';
  }

  moveTo(x, y) {
    this.#go('M', x, y);
  }

  lineTo(x, y) {
    this.#go(this.#path ? 'L' : 'M', x, y);
  }

  bezierCurveTo(...points) {
    this.#go('C', ...points);
  }

  quadraticCurveTo(...points) {
    this.#go('Q', ...points);
  }

  rect(x, y, width, height) {
    this.#go('M', x, y);
    this.#path += `h${short(width)}v${short(height)}h${short(-width)}Z`;
  }

  arc(x, y, radius, from, to, counterclockwise = false) {
    const turn = 2 * Math.PI;
    const full = Math.abs(to - from) >= turn;
    const sweep = full ? turn : ((counterclockwise ? from - to : to - from) % turn + turn) % turn;
    const sign = counterclockwise ? -1 : 1;
    this.lineTo(x + radius * Math.cos(from), y + radius * Math.sin(from));
    // Two halves: an arc whose ends meet is none.
    for (const part of [0.5, 1]) {
      const angle = from + sign * sweep * part;
      this.#path += `A${short(radius)} ${short(radius)} 0 0 ${sign > 0 ? 1 : 0}`
        + ` ${short(x + radius * Math.cos(angle))} ${short(y + radius * Math.sin(angle))}`;
    }
  }

  stroke() {
    this.#add('path', `d="${this.#path}" fill="none" ${this.#stroking()}`);
  }

  fill() {
    this.#add('path', `d="${this.#path}" fill="${this.#paint(this.fillStyle)}"`);
  }

  clip() {
    const id = `clip${this.#definitions.length}`;
    this.#definitions.push(`<clipPath id="${id}"><path d="${this.#path}"${this.#placed()}/></clipPath>`);
    this.#clips = [...this.#clips, id];
  }

  fillRect(x, y, width, height) {
    this.#rectangle(x, y, width, height, `fill="${this.#paint(this.fillStyle)}"`);
  }

  strokeRect(x, y, width, height) {
    this.#rectangle(x, y, width, height, `fill="none" ${this.#stroking()}`);
  }

  // The drawing begins empty.
  clearRect() {}

  fillText(text, x, y) {
    this.#write(text, x, y, `fill="${this.#paint(this.fillStyle)}"`);
  }

  strokeText(text, x, y) {
    this.#write(text, x, y, `fill="none" ${this.#stroking()}`);
  }

  measureText(text) {
    this.#measuring.font = this.font;
    return this.#measuring.measureText(text);
  }

  createLinearGradient(...coordinates) {
    return new Gradient(coordinates);
  }

  drawImage(image, x, y, width, height) {
    this.#add('image', `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`
      + `${this.imageSmoothingEnabled === false ? ' style="image-rendering:pixelated"' : ''}`
      + ` preserveAspectRatio="none" href="${image.toDataURL()}"`);
  }

  #go(command, ...numbers) {
    if (numbers.every(Number.isFinite)) {
      this.#path += command + numbers.map(short).join(' ');
    }
  }

  #rectangle(x, y, width, height, looks) {
    // A canvas takes negative sizes, SVG does not.
    this.#add('rect', `x="${short(Math.min(x, x + width))}" y="${short(Math.min(y, y + height))}"`
      + ` width="${short(Math.abs(width))}" height="${short(Math.abs(height))}" ${looks}`);
  }

  #write(text, x, y, looks) {
    const [, weight, size, family] = /^(?:(\S+) )?([\d.]+)px (.*)$/.exec(this.font) ?? [null, null, '10', 'sans-serif'];
    this.#add('text', `x="${short(x)}" y="${short(y)}" font-size="${size}" font-family="${escape(family)}"`
      + `${weight ? ` font-weight="${escape(weight)}"` : ''} text-anchor="${ANCHORS[this.textAlign] ?? 'start'}"`
      + ` dominant-baseline="${BASELINES[this.textBaseline] ?? 'auto'}" ${looks}`, escape(text));
  }

  #stroking() {
    const dash = this.#dash.length ? ` stroke-dasharray="${this.#dash.map(short).join(' ')}"` : '';
    return `stroke="${this.#paint(this.strokeStyle)}" stroke-width="${short(this.lineWidth)}" stroke-linecap="${this.lineCap}"`
      + ` stroke-linejoin="${this.lineJoin}"${dash}`;
  }

  #paint(style) {
    if (!(style instanceof Gradient)) {
      return escape(style);
    }
    const id = `gradient${this.#definitions.length}`;
    const [x1, y1, x2, y2] = style.coordinates.map(short);
    this.#definitions.push(`<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}"`
      + ` y2="${y2}">${style.stops.join('')}</linearGradient>`);
    return `url(#${id})`;
  }

  #placed() {
    return this.#matrix.every((value, i) => value === IDENTITY[i]) ? '' : ` transform="matrix(${this.#matrix.join(' ')})"`;
  }

  #add(tag, attributes, content = '') {
    this.#within(this.#clips);
    const opacity = this.globalAlpha < 1 ? ` opacity="${short(this.globalAlpha)}"` : '';
    this.#parts.push(`<${tag} ${attributes}${opacity}${this.#placed()}>${content}</${tag}>`);
  }

  // Opens and closes groups until the innermost is cut by these clips.
  #within(clips) {
    while (this.#openClips.some((id, i) => id !== clips[i])) {
      this.#openClips.pop();
      this.#parts.push('</g>');
    }
    for (const id of clips.slice(this.#openClips.length)) {
      this.#openClips.push(id);
      this.#parts.push(`<g clip-path="url(#${id})">`);
    }
  }
}
