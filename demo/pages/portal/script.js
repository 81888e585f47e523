const chooser = document.querySelector('#mitra');
const name = document.querySelector('#pasangan span');

function showPartner() {
  for (const widget of document.querySelectorAll('.partner [partner]')) widget.setAttribute('partner', chooser.value);
  for (const link of document.querySelectorAll('.partner [partner] > a')) {
    link.href = link.href.replace(/\/embed\/[^/]+/, `/embed/${chooser.value}`);
  }
  name.textContent = chooser.selectedOptions[0].text.split(',')[0];
}

// `?mitra=seoul` is the address of one partner's view, to be sent on.
const asked = new URLSearchParams(location.search).get('mitra');
if ([...chooser.options].some((option) => option.value === asked)) {
  chooser.value = asked;
  showPartner();
}

chooser.addEventListener('change', () => {
  showPartner();
  history.replaceState(null, '', `?mitra=${chooser.value}`);
});
