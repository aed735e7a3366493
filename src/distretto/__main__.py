"""`python -m distretto`: the command line."""

import sys

from distretto.cli import main

sys.exit(main())
