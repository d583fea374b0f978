"""The demo's mail catcher: takes every mail of the demo by SMTP and shows it on a page. Nothing leaves this machine."""
