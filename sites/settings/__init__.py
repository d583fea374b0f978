"""Settings: `production` is strict and is the base; `demo`, `development` and `test` relax it."""
