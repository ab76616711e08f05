"""Word files that come back from colleagues: their changes, comments and untracked edits.

python-docx reads neither tracked changes nor where a comment is anchored, and the kept libraries
for tracked changes write them only, or need .NET; the few elements concerned are read here.
"""
