// Comfort only: every page works without it.
(() => {
  const wide = matchMedia("(min-width: 64rem)");
  document.documentElement.classList.add("js");

  // Another order is asked for at once, and so is a filter on a wide screen; on a phone each page costs, so filters wait for their button.
  const filters = document.getElementById("filters");
  filters?.addEventListener("change", ({ target }) => target.type === "checkbox" && wide.matches && filters.requestSubmit());
  document.getElementById("sort")?.addEventListener("change", () => filters.requestSubmit());

  // Addresses that people pass on say only what was asked.
  document.addEventListener("formdata", ({ target, formData }) => {
    if (target.method !== "get") return;
    for (const [name, value] of [...formData]) if (!value) formData.delete(name);
    if (!formData.has("near")) formData.delete("within");
  });

  // Browsers that cannot unfold by style sheet alone.
  if (!CSS.supports("selector(::details-content)")) {
    const unfold = () => document.querySelectorAll("[data-unfold]").forEach((details) => (details.open = wide.matches));
    wide.addEventListener("change", unfold);
    unfold();
  }

  // The menu folds again when the reader turns elsewhere.
  const menu = document.querySelector(".menu");
  document.addEventListener("click", ({ target }) => menu?.open && !wide.matches && !menu.contains(target) && (menu.open = false));

  // What may be meant, while one types: a combobox whose list the server writes. Not where the connection is to be spared.
  const suggest = (input) => {
    const box = document.createElement("div"), said = document.createElement("div"), answers = new Map();
    let timer, request, place;
    const lines = () => [...box.querySelectorAll("[role=option]")];
    const choose = (next) => {
      place = next;
      input.removeAttribute("aria-activedescendant");
      lines().forEach((line, i) => {
        line.setAttribute("aria-selected", i === place);
        if (i === place) input.setAttribute("aria-activedescendant", line.id), line.scrollIntoView({ block: "nearest" });
      });
    };
    const show = (html) => {
      clearTimeout(timer);
      request?.abort();
      box.innerHTML = html;
      said.textContent = box.firstElementChild?.dataset.said ?? "";
      input.setAttribute("aria-expanded", !!html);
      choose(-1);
      // On a phone the keyboard leaves little room below.
      if (html && !wide.matches) box.parentElement.scrollIntoView();
    };
    const ask = async () => {
      const text = input.value.trim();
      request?.abort();
      if (text.length < 2) return show("");
      if (answers.has(text)) return show(answers.get(text));
      const { signal } = (request = new AbortController());
      const html = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(text)}`, { signal })
        .then((answer) => (answer.ok ? answer.text() : null))
        .catch(() => null);
      if (signal.aborted) return;
      if (html !== null) answers.set(text, html.trim());
      show(html?.trim() ?? "");
    };
    box.className = "suggestions";
    said.className = "visually-hidden";
    said.setAttribute("role", "status");
    input.after(box, said);
    const attributes = { role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-controls": "suggestions" };
    for (const name in attributes) input.setAttribute(name, attributes[name]);
    show("");
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, 220);
    });
    input.addEventListener("blur", () => show(""));
    input.addEventListener("keydown", (event) => {
      const { length } = lines(), step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.isComposing) return;
      if (step && length) choose(((place + 1 + step + length + 1) % (length + 1)) - 1);
      else if (step > 0) ask();
      else if (event.key === "Escape" && length) show("");
      else if (event.key === "Enter" && place >= 0) lines()[place].click();
      else return;
      event.preventDefault();
    });
    // The box keeps the focus while a line is pressed.
    box.addEventListener("mousedown", (event) => event.preventDefault());
    box.addEventListener("click", (event) => {
      if (!event.target.closest("[data-submit]") || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.form.requestSubmit();
    });
  };
  if (!navigator.connection?.saveData) document.querySelectorAll("[data-suggest]").forEach(suggest);

  const reveal = (name, can, act) => {
    if (can) for (const button of document.querySelectorAll(`[data-${name}]`)) (button.hidden = false), button.addEventListener("click", () => act(button));
  };
  reveal("copy", navigator.clipboard, async (button) => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.querySelector("[role=status]").textContent = button.dataset.done;
  });
  reveal("share", navigator.share, ({ dataset }) => navigator.share({ title: dataset.title, url: dataset.share }).catch(() => {}));
})();
