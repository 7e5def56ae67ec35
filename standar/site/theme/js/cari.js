// Pencarian: kata menjadi akar, akar menjadi layanan, semuanya di peramban ini.
// Tanpa skrip ini halaman tetap menunjukkan daftar-daftar layanan.
(() => {
  'use strict';
  const form = document.querySelector('form.cari');
  if (!form) return;
  const box = form.elements.q;
  const said = form.querySelector('output');
  const list = document.querySelector('.hasil-cari');
  const complaints = document.querySelector('.ke-pengaduan');
  const more = document.querySelector('.hasil-lagi');
  const top = form.dataset.akar;
  const PAGE = 10;
  const WEIGHTS = [8, 3, 1];

  // --- loading: scripts, because a page that was opened from a folder cannot fetch ------------
  const waiting = {};
  const standarCari = (name, data) => waiting[name].done(data);
  globalThis.standarCari = standarCari;
  const load = (name, version) => {
    if (!waiting[name]) {
      const entry = {};
      entry.promise = new Promise((done, failed) => {
        entry.done = done;
        const script = document.createElement('script');
        script.src = `${top}cari/${encodeURIComponent(name)}.js${version ? `?${version}` : ''}`;
        script.onerror = () => { delete waiting[name]; failed(new Error(name)); };
        document.head.append(script);
      });
      waiting[name] = entry;
    }
    return waiting[name].promise;
  };
  let head = null;
  const begin = async () => {
    if (!head) {
      const found = await load('kepala');
      found.ejaan = Object.assign(Object.create(null), found.ejaan);
      found.akar = new Set(found.akar);
      found.umum = new Set(found.umum);
      found.dimana = new Set(found.dimana);
      found.mengaduSaja = new Set(found.mengaduSaja);
      head = found;
    }
    return head;
  };

  // --- keys: the same as in standar/pencarian/akar.py, and held to it by a test --------------
  const PREFIX = /^(?:meng(?=[aeioukgh])|peng(?=[aeioukgh])|meny(?=[aeiou])|peny(?=[aeiou])|men(?=[aeioucdjtsz])|pen(?=[aeioucdjtsz])|mem(?=[aeioubfpv])|pem(?=[aeioubfpv])|ber|per|ter|be[lr]?(?=ajar)|pel(?=ajar)|be(?=ker)|ny(?=[aeiou])|ng(?=[aeiou])|me(?=[lmnrwy])|pe(?=[lmnrwybkst])|di|ke|se)/;
  const SHORT = /^(?:me|pe)nge(?=[^aeiou]+[aeiou][^aeiou]*$)/;
  const FIRST = /^[hkpstmnr](?=[aeiou])/;
  const CLUSTER = /^[^aeiou]{2}/;
  const OPEN = /^(?:[bdfgkpt]r|[bfgkps]l|s[khpt]|sy|kh|ny|ng|tr|st)/;
  const vowels = (text) => (text.match(/[aeiou]/g) || []).length;
  const words = (text) => text.normalize('NFKD').toLowerCase().replace(/['’]/g, '')
    .replace(/\p{M}/gu, '').match(/[a-z0-9]+/g) || [];
  const shorter = (stem, rest, whole) => (vowels(rest) > 1 && !whole.has(stem) ? rest : stem);
  const bare = (stem, whole) => {
    if (SHORT.test(stem)) return stem.replace(SHORT, '');
    if (!PREFIX.test(stem)) return stem;
    const rest = stem.replace(PREFIX, '');
    if (CLUSTER.test(rest) && !OPEN.test(rest)) return stem;
    return shorter(stem, rest, whole);
  };
  const root = (word, whole) => {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
    let stem = word;
    for (const end of ['nya', 'an']) {
      if (stem.endsWith(end)) stem = shorter(stem, stem.slice(0, -end.length), whole);
    }
    for (let round = 0; round < 3; round += 1) stem = bare(stem, whole);
    stem = stem.replace(/([^aeioun])k$/, '$1');
    if (stem.endsWith('k') && vowels(stem) > 1) stem = stem.slice(0, -1);
    if (stem.endsWith('i') && vowels(stem) > 2) stem = stem.slice(0, -1);
    return stem.length > 3 ? stem.replace(FIRST, '') : stem;
  };
  standarCari.keys = (text, whole) => words(text).map((word) => root(word, new Set(whole)));

  // --- what was asked: a key for each word that tells something -------------------------------
  const spelled = (word) => head.ejaan[word] || word;
  const token = (word, last) => ({ word, key: root(word, head.akar), last });
  const tells = (word) => !head.umum.has(word) && (word.length > 1 || /\d/.test(word));
  const differs = ({ key }) => !head.dimana.has(key); // what nearly every service has tells nothing
  const asked = (all, open) => {
    const telling = all.filter(tells);
    return (telling.length ? telling : all).map((word, place, chosen) => token(
      word, open && word === all[all.length - 1] && place === chosen.length - 1,
    )).filter(differs);
  };

  // Of a word that is still being typed, the beginnings of keys that it may become.
  const beginnings = (word, key) => {
    const cut = head.akar.has(word) ? '' : word.replace(PREFIX, '');
    return [...new Set([key, word.replace(FIRST, ''), cut.length > 1 ? cut.replace(FIRST, '') : key])];
  };
  const shards = (start) => {
    const exact = head.pecahan.filter((name) => start.startsWith(name)).pop();
    const below = head.pecahan.filter((name) => name.startsWith(start) && name !== exact);
    return [...(exact === undefined ? [] : [exact]), ...below.slice(0, 6)];
  };
  const pieces = async (names) => {
    const found = await Promise.all(names.map((name) => load(`i-${name}`, head.versi)));
    return Object.assign(Object.create(null), ...found);
  };
  const numbers = (text) => {
    let last = 0;
    return text ? text.split(' ').map((step) => (last += parseInt(step, 36))) : [];
  };
  const near = (a, b, most) => { // edits between two words, swapped neighbours being one
    if (Math.abs(a.length - b.length) > most) return false;
    let [before, row] = [null, Array.from({ length: b.length + 1 }, (_, n) => n)];
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1) {
        const same = a[i - 1] === b[j - 1];
        next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (same ? 0 : 1));
        if (before && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      [before, row] = [row, next];
    }
    return row[b.length] <= most;
  };

  // The services of one word with what the word says of them; exact, begun, or with `slips` at most.
  const matches = async ({ word, key, last }, slips) => {
    const begun = last && word.length > 1 ? beginnings(word, key) : [key];
    const known = await pieces([...new Set(begun.flatMap(shards))]);
    const found = new Map();
    const take = (name, factor) => {
      const lists = known[name].split(';').map(numbers);
      const count = lists.reduce((sum, places) => sum + places.length, 0);
      const rare = Math.log(1 + head.jumlah / count);
      lists.forEach((places, weight) => places.forEach((place) => {
        const points = WEIGHTS[weight] * rare * factor;
        if (points > (found.get(place) || 0)) found.set(place, points);
      }));
    };
    if (known[key] !== undefined) take(key, 1);
    if (last && word.length > 1) {
      for (const name of Object.keys(known)) {
        if (name !== key && begun.some((start) => name.startsWith(start))) take(name, 0.6);
      }
    }
    if (!found.size && key.length > 2) {
      found.guessed = true;
      const most = Math.min(slips, key.length > 7 ? 2 : 1);
      for (const name of Object.keys(known)) if (near(key, name, most)) take(name, 0.4);
    }
    return found;
  };
  const single = async (one, most) => {
    const found = await matches(one, most);
    return found.size ? [{ ...one, found }] : [];
  };
  // The two known words of which an unknown one may be made, the evener the likelier; the second
  // may be `begun` only.
  const double = async ({ word, last }, begun) => {
    if (word.length < 4) return [];
    const names = (await load('nama', head.versi)).split(' ');
    const keys = new Set([...names, ...head.dimana]);
    const said = new Set([...head.umum, ...head.mengadu, ...head.mengaduSaja]);
    const known = (one) => keys.has(one.key) || said.has(one.word);
    const starts = (one) => one.last && one.word.length > 2 && beginnings(one.word, one.key)
      .some((start) => names.some((name) => name.startsWith(start)));
    let [found, best] = [[], 0];
    for (let n = 2; n < word.length - 1; n += 1) {
      const two = [token(spelled(word.slice(0, n)), false), token(spelled(word.slice(n)), last)];
      const even = Math.min(n, word.length - n);
      if (even > best && known(two[0]) && (begun ? starts : known)(two[1])) [found, best] = [two, even];
    }
    return Promise.all(found.map(async (half) => {
      const there = tells(half.word) && differs(half) ? await matches(half, 0) : new Map();
      there.guessed = true;
      return { ...half, found: there };
    }));
  };
  // As it was typed or with one slip, as two words, with two slips, as two of which one is begun.
  const either = async (one) => {
    for (const [way, how] of [[single, 1], [double, false], [single, 2], [double, true]]) {
      const read = await way(one, how);
      if (read.length) return read;
    }
    return [{ ...one, found: Object.assign(new Map(), { guessed: true }) }];
  };
  // Whether somebody wants to complain: to whom is not a service.
  const complains = (said) => said.length > 0 && (
    head.mengadu.some((phrase) => phrase.split(' ').every((word) => said.includes(word)))
    || (said.some((word) => head.mengaduSaja.has(word))
      && said.every((word) => head.mengaduSaja.has(word) || head.umum.has(word))));

  // --- filters: two signs for every service in the head --------------------------------------
  const FLAGS = { gratis: 1, berbayar: 2, daring: 4, luring: 8, rentan: 16 };
  const chosen = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value));
  const fitting = async (filters) => {
    const event = filters.peristiwa && new Set(numbers((await load('peristiwa', head.versi))[filters.peristiwa] || ''));
    const unit = filters.unit && head.unit.findIndex(([, folder]) => folder === filters.unit);
    const from = unit >= 0 ? head.unit[unit][2] : 0;
    const until = unit >= 0 && head.unit[unit + 1] ? head.unit[unit + 1][2] : head.jumlah;
    const flags = ['biaya', 'cara', 'rentan'].reduce((sum, name) => sum | (FLAGS[filters[name]] || 0), 0);
    const time = Number(filters.lama || 0);
    return (place) => {
      if (filters.unit && (unit < 0 || place < from || place >= until)) return false;
      if (event && !event.has(place)) return false;
      if ((parseInt(head.ciri[3 * place], 36) & flags) !== flags) return false;
      const own = Number(head.ciri[3 * place + 1]);
      return !time || (own > 0 && own <= time);
    };
  };

  // The services; whether a word stands in none as it was typed; whether it is a complaint.
  const find = async (text, filters) => {
    const all = words(text).map(spelled);
    const tokens = asked(all, !/\s$/.test(text));
    const fits = await fitting(filters);
    if (!tokens.length) {
      const every = Array.from({ length: head.jumlah }, (_, n) => n).filter(fits);
      return { every, guessed: false, complaint: complains(all) };
    }
    const read = (await Promise.all(tokens.map(either))).flat();
    const skipped = all.filter((word) => !tokens.some((one) => one.word === word));
    const complaint = complains([...skipped, ...read.map(({ word }) => word)]);
    const each = read.map((one) => one.found);
    const points = new Map();
    each.forEach((found) => found.forEach((value, place) => {
      const [sum, hits] = points.get(place) || [0, 0];
      points.set(place, [sum + value, hits + 1]);
    }));
    const score = (place) => {
      const [sum, hits] = points.get(place);
      return (sum * hits) / Math.sqrt(3 + parseInt(head.ciri[3 * place + 2], 36));
    };
    const there = [...points.keys()].filter(fits);
    const most = there.reduce((sum, place) => Math.max(sum, points.get(place)[1]), 0);
    // Whatever says every word; and what fits still better although it says fewer of them.
    const full = (place) => points.get(place)[1] === most;
    const best = there.reduce((sum, place) => (full(place) ? Math.max(sum, score(place)) : sum), 0);
    const every = there.filter((place) => full(place) || score(place) >= best)
      .sort((a, b) => score(b) - score(a) || a - b);
    return { every, guessed: each.some((one) => one.guessed), complaint };
  };

  // --- the page ------------------------------------------------------------------------------
  const element = (name, text, kind) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };
  const unitOf = (place) => head.unit.filter(([, , start]) => start <= place).pop();
  const row = async (place) => {
    const block = await load(`d-${Math.floor(place / head.blok)}`, head.versi);
    const [name, page, others, facts] = block[place % head.blok];
    const [unit, folder] = unitOf(place);
    const item = element('li');
    const link = element('a', name);
    link.href = `${top}${folder}/${page}`.split('/').map((part) => (/^\.*$/.test(part) ? part : encodeURIComponent(part))).join('/');
    item.append(link, element('span', unit, 'unit'));
    if (facts) item.append(element('span', facts, 'ringkas'));
    if (others) item.append(element('span', `Disebut juga: ${others}`, 'sebutan'));
    return item;
  };
  let found = [];
  const show = async (start) => {
    const rows = await Promise.all(found.slice(start, start + PAGE).map(row));
    if (start) list.append(...rows); else list.replaceChildren(...rows);
    more.hidden = found.length <= start + PAGE;
    return rows;
  };
  const tell = (text, filters, { guessed, complaint }) => {
    const narrowed = Object.keys(filters).some((name) => name !== 'q');
    if (!text && !narrowed) return '';
    if (complaint && !found.length) return 'Tempat mengadu; layanan yang cocok tidak ada.';
    if (!found.length) {
      return narrowed ? 'Tidak ada layanan yang cocok. Longgarkan saringannya.'
        : 'Tidak ada layanan yang cocok. Coba kata lain, atau lihat daftar di bawah.';
    }
    return `${complaint ? 'Tempat mengadu, dan ' : ''}${found.length} layanan${text ? ` ${guessed ? 'yang mirip dengan' : 'untuk'} “${text}”` : ''}.`;
  };
  let turn = 0;
  const search = async () => {
    turn += 1;
    const mine = turn;
    list.setAttribute('aria-busy', 'true');
    const filters = chosen();
    const text = (filters.q || '').trim();
    try {
      await begin();
      fill();
      const idle = !Object.keys(filters).length;
      const now = idle ? { every: [] } : await find(filters.q || '', filters);
      if (mine !== turn) return;
      found = now.every;
      complaints.hidden = !now.complaint;
      await show(0);
      if (mine !== turn) return;
      said.value = tell(text, filters, now);
    } catch {
      said.value = 'Data pencarian tidak dapat dimuat. Coba lagi, atau lihat daftar di bawah.';
    }
    list.setAttribute('aria-busy', 'false');
    const query = new URLSearchParams(filters).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  };

  // Units come with the head: their number may be large, and nobody needs them before.
  const fill = () => {
    const select = form.elements.unit;
    if (select.length > 1) return;
    for (const [name, folder, , number] of head.unit.map((unit, n) => [...unit, n])) {
      const next = head.unit[number + 1] ? head.unit[number + 1][2] : head.jumlah;
      if (next > head.unit[number][2]) select.add(new Option(name, folder));
    }
    if (wanted.unit) { select.value = wanted.unit; wanted.unit = ''; }
  };
  const wanted = Object.fromEntries(new URLSearchParams(location.search));
  for (const [name, value] of Object.entries(wanted)) {
    const field = form.elements[name];
    if (field && name !== 'unit') field.value = value;
    if (field && field.type === 'checkbox') field.checked = true;
  }

  let pause = 0;
  box.addEventListener('focus', () => begin().then(fill, () => {}));
  form.addEventListener('input', (event) => {
    clearTimeout(pause);
    list.setAttribute('aria-busy', 'true');
    pause = setTimeout(search, event.target === box ? 60 : 0);
  });
  form.addEventListener('submit', (event) => { event.preventDefault(); clearTimeout(pause); search(); });
  form.addEventListener('reset', () => setTimeout(search));
  more.addEventListener('click', async () => {
    const rows = await show(list.children.length);
    rows[0]?.querySelector('a').focus();
  });
  const narrowing = form.querySelector('.saringan-cari');
  narrowing.hidden = false;
  narrowing.open = Object.keys(wanted).some((name) => name !== 'q');
  if (Object.keys(wanted).length) begin().then(fill, () => {}).then(search);
})();
