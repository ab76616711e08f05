"""Documents made from a draft: bill, comparative table, note, redline, consolidated act."""
