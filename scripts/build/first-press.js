// The start page is there before the program. What is pressed on it meanwhile is done as soon as the program is there.
addEventListener('click', ({ target }) => {
  globalThis.firstPress = target.closest('a, button');
});
