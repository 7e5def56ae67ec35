// Halaman layanan dan unit: daftar yang mengingat, jam buka, dan usulan. Tanpa skrip ini semuanya tetap terbaca.
(() => {
  'use strict';
  const one = (query, from = document) => from.querySelector(query);
  const all = (query, from = document) => [...from.querySelectorAll(query)];
  const make = (tag, text, more = {}) => Object.assign(document.createElement(tag), { textContent: text, ...more });
  const shown = (element) => element.getClientRects().length > 0;
  const title = one('h1').textContent;
  const key = `standar:${location.pathname}`;

  // Ingatan: hanya di perangkat ini. Peramban boleh menolaknya.
  const recall = () => { try { return JSON.parse(localStorage.getItem(key)) || {}; } catch { return {}; } };
  const keep = (change) => {
    try { localStorage.setItem(key, JSON.stringify({ ...recall(), ...change })); } catch { /* tanpa ingatan */ }
  };

  const copy = async (text, said) => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = 'Sudah disalin.';
    } catch {
      const box = make('textarea', '', { value: text, readOnly: true, rows: 8 });
      box.setAttribute('aria-label', 'Teks untuk disalin');
      said.textContent = 'Peramban tidak mengizinkan. Salin dari kotak ini:';
      one('.salinan', said.parentNode)?.remove();
      box.className = 'salinan';
      said.after(box);
      box.select();
    }
  };

  // keperluan
  const boxes = all('.centang input');
  const radios = all('.pilihan input');
  const name = (input) => input.closest('label').textContent.trim();
  const chosen = () => radios.find((radio) => radio.checked && radio.id !== 'k0');
  const said = make('p', '', { className: 'terpilih' });
  said.setAttribute('role', 'status');

  const filtered = () => {
    const radio = chosen();
    const count = boxes.filter((box) => shown(box.closest('li'))).length;
    one('.pilihan ~ .terpilih').textContent = radio
      ? `Ditampilkan untuk: ${name(radio)}.${boxes.length ? ` ${count} hal perlu disiapkan.` : ''}` : '';
    progress();
  };
  const choose = (radio) => { radio.checked = true; filtered(); };
  const byHash = () => {
    const label = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    return label && radios.find((radio) => radio.closest('label') === label);
  };

  // yang perlu disiapkan
  const ready = () => boxes.filter((box) => shown(box.closest('li')));
  function progress() {
    const list = ready();
    const done = list.filter((box) => box.checked).length;
    said.textContent = done ? `${done} dari ${list.length} sudah siap.` : '';
  }
  const asText = () => {
    const radio = chosen();
    const lines = ready().map((box) => `${box.checked ? '[x]' : '[ ]'} ${name(box)}`);
    const address = location.href.split('#')[0] + (radio ? `#${radio.closest('label').id}` : '');
    return [`${title}${radio ? ` (${name(radio)})` : ''}`, 'Yang perlu disiapkan:', ...lines, address].join('\n');
  };
  if (boxes.length) {
    const tools = make('div', '', { className: 'alat' });
    const tool = (text, act) => {
      const button = make('button', text, { type: 'button' });
      button.addEventListener('click', act);
      tools.append(button);
    };
    tool('Cetak daftar ini', () => {
      document.body.classList.add('cetak-daftar');
      window.print();
    });
    addEventListener('afterprint', () => document.body.classList.remove('cetak-daftar'));
    if (navigator.share) tool('Bagikan', () => navigator.share({ title, text: asText() }).catch(() => {}));
    else tool('Bagikan lewat WhatsApp', () => window.open(`https://wa.me/?text=${encodeURIComponent(asText())}`, '_blank', 'noreferrer'));
    tool('Salin daftar', () => copy(asText(), said));
    tool('Kosongkan centang', () => {
      for (const box of boxes) box.checked = false;
      keep({ siap: [] });
      said.textContent = 'Semua centang dikosongkan.';
    });
    one('#persyaratan > h2').after(tools);
    tools.append(said);
    const ids = boxes.map((box) => box.closest('li').id || name(box));
    const stored = recall().siap || [];
    boxes.forEach((box, n) => {
      box.checked = stored.includes(ids[n]);
      box.addEventListener('change', () => {
        keep({ siap: ids.filter((_, m) => boxes[m].checked) });
        progress();
      });
    });
    progress();
  }
  if (radios.length) {
    for (const radio of radios) {
      radio.addEventListener('change', () => {
        filtered();
        const id = radio.closest('label').id;
        keep({ keperluan: radio.id });
        history.replaceState(null, '', id ? `#${id}` : location.pathname + location.search);
      });
    }
    addEventListener('hashchange', () => { const radio = byHash(); if (radio) choose(radio); });
    const first = byHash() || radios.find((radio) => radio.id === recall().keperluan);
    if (first) choose(first);
  }

  // buka sekarang
  const days = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
  const clock = (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`;
  const opening = (place, time) => {
    const { jam, jeda, beda, zona } = place.dataset;
    const there = new Date(time + beda * 3600000);
    const day = there.getUTCDay();
    const now = there.getUTCHours() * 60 + there.getUTCMinutes();
    const spans = jam.split(' ').map((span) => span.split(/[=-]/).map(Number));
    const [from, to] = jeda ? jeda.split('-').map(Number) : [0, 0];
    const open = spans.find(([on, start, end]) => on === day && start <= now && now < end);
    if (open && from <= now && now < to && to < open[2]) return [false, `Sedang istirahat, buka lagi pukul ${clock(to)} ${zona}`];
    if (open) return [true, `Buka sekarang sampai pukul ${clock(from > now ? from : open[2])} ${zona}`];
    for (let ahead = 0; ahead < 8; ahead += 1) {
      const next = spans.filter(([on, start]) => on === (day + ahead) % 7 && (ahead || start > now))
        .sort((a, b) => a[1] - b[1])[0];
      const when = ahead > 1 ? days[next?.[0]] : ['hari ini', 'besok'][ahead];
      if (next) return [false, `Tutup sekarang, buka ${when} pukul ${clock(next[1])} ${zona}`];
    }
    return [false, 'Tutup sekarang'];
  };
  const place = one('.buka');
  if (place) {
    const tell = () => {
      const [open, text] = opening(place, Date.now());
      place.replaceChildren(make('strong', `${text}.`), ' Menurut jadwal; hari libur dapat berbeda.');
      place.classList.toggle('ya', open);
    };
    tell();
    setInterval(tell, 60000);
    place.hidden = false;
  }

  // usulan perbaikan
  const form = one('.usul');
  if (form) {
    const result = one('.hasil', form);
    const message = () => {
      const lines = [...new FormData(form)].map(([field, value]) => `${field}: ${value}`);
      const now = new Date();
      const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
      lines.splice(2, 0, `Tanggal: ${day.join('-')}`);
      return lines.join('\n');
    };
    const row = one('.kirim', form);
    row.textContent = '';
    const way = (tag, text, more, act) => {
      const element = make(tag, text, more);
      element.addEventListener('click', (event) => {
        if (!form.reportValidity()) event.preventDefault();
        else act(element);
      });
      row.append(element);
    };
    const mail = form.getAttribute('action');
    if (mail) {
      way('a', 'Kirim lewat surel', { href: mail }, (link) => {
        link.href = `${mail}?subject=${encodeURIComponent(`Usulan perbaikan: ${title}`)}&body=${encodeURIComponent(message().replaceAll('\n', '\r\n'))}`;
      });
    }
    if (form.dataset.wa) {
      const number = `https://wa.me/${form.dataset.wa}`;
      way('a', 'Kirim lewat WhatsApp', { href: number, rel: 'noreferrer' }, (link) => {
        link.href = `${number}?text=${encodeURIComponent(message())}`;
      });
    }
    way('button', 'Simpan sebagai berkas', { type: 'button' }, () => {
      const href = URL.createObjectURL(new Blob([message(), '\n'], { type: 'text/plain' }));
      make('a', '', { href, download: 'usulan-perbaikan.txt' }).click();
      setTimeout(() => URL.revokeObjectURL(href), 10000);
      result.textContent = 'Tersimpan. Serahkan berkasnya kepada unit, atau kirimkan sebagai lampiran.';
    });
    way('button', 'Salin usulan', { type: 'button' }, () => copy(message(), result));
    form.addEventListener('submit', (event) => event.preventDefault());
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a[href="#usul"]');
      const part = link?.closest('section[id]')?.id.split('/').pop();
      const at = all('h4', one('#hukum')).findIndex((head) => head.parentNode.id.split('/').pop() === part);
      if (link) one('select', form).selectedIndex = at + 1;
    });
  }
})();

// A scanned paper names its version behind the #. Versions that the page knows answer by :target,
// without this script; it only says that any other one is not in force.
(() => {
  const other = document.getElementById('kertas-lain');
  if (!other) return;
  const answer = () => {
    const asked = /^#(v-[0-9a-f]{8})$/.exec(location.hash);
    other.hidden = !asked || document.getElementById(asked[1]) !== null;
    if (!other.hidden) other.scrollIntoView({ block: 'center' });
  };
  addEventListener('hashchange', answer);
  answer();
})();
