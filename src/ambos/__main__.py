import sys

from ambos.config.cli import main

sys.exit(main())
