import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('desk', '0003_board_marks'),
        ('stories', '0003_acts'),
    ]

    operations = [
        migrations.AddField(
            model_name='storedfinding',
            name='rests_on',
            field=models.CharField(blank=True, default='', max_length=20),
            preserve_default=False,
        ),
        migrations.CreateModel(
            name='MeaningDue',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('noted_at', models.DateTimeField()),
                ('version', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='stories.storypage')),
            ],
        ),
    ]
