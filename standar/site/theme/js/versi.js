// A scanned paper names its version behind the #. Versions that the page knows answer by :target,
// without this script; it only says that any other one is not in force.
(() => {
  const other = document.getElementById('kertas-lain');
  const answer = () => {
    const asked = /^#(v-[0-9a-f]{8})$/.exec(location.hash);
    other.hidden = !asked || document.getElementById(asked[1]) !== null;
    if (!other.hidden) other.scrollIntoView({ block: 'center' });
  };
  addEventListener('hashchange', answer);
  answer();
})();
