"""`python -m careercoach`."""

import sys

from careercoach.entry import main

sys.exit(main())
