"""What editors publish: missions, pages, blocks, taxonomy, pictures, documents."""
