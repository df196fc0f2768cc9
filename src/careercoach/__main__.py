"""`python -m careercoach`."""

from careercoach.entry import leave, main

leave(main())
