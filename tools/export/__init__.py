"""What leaves the book: each page that has code as a notebook, and the whole as a PDF."""
