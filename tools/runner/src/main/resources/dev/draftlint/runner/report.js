(() => {
  'use strict';
  const form = document.getElementById('filter');
  const words = document.getElementById('words');
  const rule = document.getElementById('rule');
  const shown = document.getElementById('shown');
  const boxes = [...form.querySelectorAll('[name=severity]')];
  const drafts = [...document.querySelectorAll('.draft')];
  const folds = drafts.map((draft) => draft.querySelector('details'));
  const texts = new Map();

  const textOf = (draft) => {
    if (!texts.has(draft)) {
      texts.set(draft, draft.textContent.toLowerCase());
    }
    return texts.get(draft);
  };

  const severities = () => new Set(boxes.filter((box) => box.checked).map((box) => box.value));

  const isWanted = (element, wanted) =>
    wanted.has(element.dataset.severity) && (!rule.value || element.dataset.rule === rule.value);

  /* Hides what the filter does not want of one draft; says whether anything is left of it. */
  const filterDraft = (draft, wanted, isFiltered) => {
    const left = new Set();
    for (const finding of draft.querySelectorAll('.finding')) {
      finding.hidden = !isWanted(finding, wanted);
      if (!finding.hidden) {
        left.add(finding.dataset.number);
      }
    }
    for (const mark of draft.querySelectorAll('.mark')) {
      mark.classList.toggle('off', !mark.dataset.numbers.split(' ').some((number) => left.has(number)));
    }
    return left.size > 0 || !isFiltered;
  };

  const filter = () => {
    const wanted = severities();
    const isFiltered = rule.value !== '' || wanted.size < boxes.length;
    const query = words.value.trim().toLowerCase();
    let count = 0;
    for (const draft of drafts) {
      const isLeft = filterDraft(draft, wanted, isFiltered) && textOf(draft).includes(query);
      draft.hidden = !isLeft;
      count += isLeft ? 1 : 0;
    }
    shown.textContent = count === drafts.length ? '' : `${count} of ${drafts.length} drafts shown`;
  };

  let waiting = 0;
  const filterSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  };

  const foldAll = (isOpen) => {
    for (const fold of folds) {
      fold.open = isOpen;
    }
  };

  /* Lights up the marks of a finding while the pointer or the focus is on it. */
  const light = (event, isOn) => {
    const finding = event.target instanceof Element && event.target.closest('.finding');
    if (!finding) {
      return;
    }
    for (const mark of finding.closest('.draft').querySelectorAll('.mark')) {
      const isHers = mark.dataset.numbers.split(' ').includes(finding.dataset.number);
      mark.classList.toggle('lit', isOn && isHers);
    }
  };

  form.hidden = false;
  form.addEventListener('input', filterSoon);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  document.getElementById('unfold').addEventListener('click', () => foldAll(true));
  document.getElementById('fold').addEventListener('click', () => foldAll(false));
  for (const name of ['mouseover', 'focusin']) {
    document.addEventListener(name, (event) => light(event, true));
  }
  for (const name of ['mouseout', 'focusout']) {
    document.addEventListener(name, (event) => light(event, false));
  }
  for (const link of document.querySelectorAll('a[data-rule]')) {
    link.addEventListener('click', () => {
      rule.value = link.dataset.rule;
      filter();
    });
  }

  /* On paper everything is open. */
  const opened = [];
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('details:not([open])')) {
      fold.open = true;
      opened.push(fold);
    }
  });
  addEventListener('afterprint', () => {
    for (const fold of opened.splice(0)) {
      fold.open = false;
    }
  });
})();
