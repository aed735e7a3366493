"""The log of accounts and roles. It begins empty: what was done before is not known."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('people', '0002_verified'),
    ]

    operations = [
        migrations.CreateModel(
            name='PeopleEntry',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField(auto_now_add=True)),
                ('by_name', models.CharField(blank=True, default='', max_length=320)),
                ('act', models.CharField(choices=[('invited', 'Invited'), ('given', 'Given'), ('taken', 'Taken'), ('closed', 'Closed'), ('reopened', 'Reopened'), ('mailed', 'Mailed'), ('shown', 'Shown')], max_length=10)),
                ('email', models.EmailField(max_length=254)),
                ('role', models.CharField(blank=True, default='', max_length=20)),
                ('theme', models.CharField(blank=True, default='', max_length=40)),
                ('reason', models.TextField(blank=True, default='')),
                ('by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('person', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ['-at', '-id'],
            },
        ),
    ]
