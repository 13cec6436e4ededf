// Adds a "Copy" button to each snippet. Without this script the snippet is plain text to select.
(() => {
  const REST_AFTER = 2500;

  for (const snippet of document.querySelectorAll('[data-copy]')) {
    const code = snippet.querySelector('code');
    const button = document.createElement('button');
    const status = document.createElement('span');
    let timer;

    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    status.className = 'visually-hidden';
    status.setAttribute('role', 'status');

    const say = (words) => {
      clearTimeout(timer);
      button.textContent = words;
      status.textContent = words;
      timer = setTimeout(() => {
        button.textContent = 'Copy';
        status.textContent = '';
      }, REST_AFTER);
    };

    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(code.textContent.trim());
        say('Copied');
      } catch {
        getSelection().selectAllChildren(code);
        say('Selected');
      }
    });

    snippet.append(button, status);
  }
})();
