"""How good the answers of search are: a judged set of missions, queries and grades, and the measures over it (README.md)."""
