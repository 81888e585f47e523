(function () {
  var options = { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' };
  document.querySelector('.today').textContent = '今天是' + new Date().toLocaleDateString('zh-CN', options);
})();
