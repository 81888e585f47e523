const menuButton = document.querySelector('.menu-button');
menuButton.addEventListener('click', () => {
  const isOpen = menuButton.getAttribute('aria-expanded') === 'true';
  menuButton.setAttribute('aria-expanded', String(!isOpen));
});

const rootSizes = ['56.25%', '62.5%', '68.75%', '75%', '87.5%'];
const usualSize = 1;
let size = usualSize;
for (const button of document.querySelectorAll('[data-size]')) {
  button.addEventListener('click', () => {
    const step = Number(button.dataset.size);
    size = step === 0 ? usualSize : Math.min(Math.max(size + step, 0), rootSizes.length - 1);
    document.documentElement.style.fontSize = rootSizes[size];
  });
}

document.querySelector('.print').addEventListener('click', () => window.print());

const survey = document.querySelector('.survey');
survey.addEventListener('submit', (event) => {
  event.preventDefault();
  survey.querySelector('[role=status]').textContent = '시연용 페이지이므로 의견을 저장하지 않습니다.';
});
