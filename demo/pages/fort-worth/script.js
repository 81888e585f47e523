const menuButton = document.querySelector('.menu-button');
menuButton.addEventListener('click', () => {
  const isOpen = menuButton.getAttribute('aria-expanded') === 'true';
  menuButton.setAttribute('aria-expanded', String(!isOpen));
});

const alert = document.querySelector('.alert');
alert.querySelector('button').addEventListener('click', () => alert.remove());
