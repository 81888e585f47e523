const root = document.documentElement;

const usualPercent = 100;
let percent = usualPercent;
for (const button of document.querySelectorAll('[data-size]')) {
  button.addEventListener('click', () => {
    const step = Number(button.dataset.size);
    percent = step === 0 ? usualPercent : Math.min(Math.max(percent + step * 10, 80), 150);
    root.style.fontSize = `${percent}%`;
  });
}

for (const button of document.querySelectorAll('button[data-theme]')) {
  button.addEventListener('click', () => {
    root.dataset.theme = button.dataset.theme;
  });
}
