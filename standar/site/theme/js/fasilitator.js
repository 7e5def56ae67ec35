// Lembar fasilitator: saringan dan papan tombol. Tanpa skrip ini semuanya tetap terbaca.
(() => {
  'use strict';
  const form = document.querySelector('.saringan');
  const entries = [...document.querySelectorAll('.perkara')];
  if (!form || !entries.length) return;
  const said = form.querySelector('output');
  const keys = form.querySelector('[name="tombol"]');
  const groups = [...document.querySelectorAll('.kelompok')];

  const fits = (entry) => [...form.querySelectorAll('select')].every((field) =>
    !field.value || (entry.dataset[field.name] || '').split(' ').includes(field.value));

  const filter = () => {
    let shown = 0;
    for (const entry of entries) {
      entry.hidden = !fits(entry);
      if (!entry.hidden) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('.perkara:not([hidden])');
    said.value = shown ? `Tampil ${shown} dari ${said.dataset.isi}.`
      : 'Tidak ada yang cocok. Longgarkan saringannya.';
  };

  const go = (entry) => {
    entry.focus({ preventScroll: true });
    entry.scrollIntoView({ block: 'start' });
  };

  form.addEventListener('change', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));

  // A link to an entry that the filters hide shows everything again.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    const entry = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!entry || !entries.includes(entry)) return;
    event.preventDefault();
    if (entry.hidden) {
      form.querySelectorAll('select').forEach((field) => { field.value = ''; });
      filter();
    }
    history.replaceState(null, '', link.hash);
    go(entry);
  });

  document.addEventListener('keydown', (event) => {
    const step = { j: 1, k: -1 }[event.key];
    if (!step || !keys.checked || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.closest('input, select, textarea')) return;
    const shown = entries.filter((entry) => !entry.hidden);
    const here = shown.indexOf(document.activeElement.closest('.perkara'));
    const next = shown[here < 0 ? 0 : here + step];
    if (next) go(next);
  });

  form.hidden = false;
  filter();
})();
