"""At the counter: a case is started or continued, and who came is known."""
