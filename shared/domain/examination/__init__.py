"""The examination of a form: the machine's rules, the officer's judgement, rounds and the note."""
