// A form that is sent while Wagtail still saves the draft of a new page would make a second page: it waits for the first to be known.
// Once it is on its way, nothing else is saved.
(() => {
  let isSaving = false;
  let isSent = false;

  document.addEventListener("w-autosave:save", (event) => {
    if (isSent) event.preventDefault();
    else isSaving = true;
  });
  for (const end of ["w-autosave:success", "w-autosave:error"]) {
    document.addEventListener(end, () => {
      isSaving = false;
    });
  }

  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      if (!form.matches("[data-controller~='w-autosave']")) return;
      if (!isSaving) {
        isSent = true;
        // As long as Wagtail keeps the button switched off: then the form can be sent again, and saved.
        setTimeout(() => {
          isSent = false;
        }, 30_000);
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      const { submitter } = event;
      const whenSaved = () => {
        if (isSaving) {
          setTimeout(whenSaved, 50);
          return;
        }
        // The button itself is switched off by now, and what is switched off is not sent. What stands for it is gone once the form is
        // on its way: whoever stops that and saves a draft does not publish.
        const pressed = Object.assign(document.createElement("input"), { type: "hidden", name: submitter?.name, value: submitter?.value });
        if (submitter?.name) form.append(pressed);
        form.requestSubmit();
        pressed.remove();
      };
      whenSaved();
    },
    true,
  );

  // Back from another page, the form is here again.
  window.addEventListener("pageshow", () => {
    isSent = false;
  });
})();
